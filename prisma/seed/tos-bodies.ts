import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";
import { shortOf } from "@/prisma/seed/people";

const bodies = [
  { slug: "nash-dom", nameRu: "ТОС «Наш дом» (демо)", nameEn: "Nash Dom TOS (demo)", registerNumber: "ТОС-001", boundaryActOn: "2019-03-14", charterOn: "2019-05-15", residents: 120, chair: 40,
    houses: ["ул. Демонстрационная, 12"], territoryRu: "Многоквартирный дом ул. Демонстрационная, 12: четыре подъезда и придомовая территория до красной линии улицы.",
    territoryEn: "The apartment house at 12 Demonstratsionnaya Street: four entrances and the grounds up to the street line.",
    aboutRu: "Соседи четырёх подъездов вместе ухаживают за двором, следят за светом и помогают пожилым. Всё началось с чата, а закрепилось уставом.",
    aboutEn: "Neighbours of four entrances look after the yard and the lights together and help the elderly. It began as a chat and became a charter.",
    projects: [
      [2019, "Клумбы у каждого подъезда", "Flower beds at every entrance", "Разбито восемь клумб, рассаду вырастили сами жители."],
      [2020, "Чат взаимопомощи", "Mutual-help chat", "Двадцать три добровольца приносили продукты и лекарства соседям старше 65 лет во время режима повышенной готовности."],
      [2021, "Освещение подъездов", "Lighting of the entrances", "Установлены светильники с датчиками движения, расход общедомовой электроэнергии снизился на треть."],
      [2025, "Скамейки и вазоны во дворе", "Benches and planters in the yard", null],
    ] },
  { slug: "druzhny-dvor", nameRu: "ТОС «Дружный двор» (демо)", nameEn: "Druzhny Dvor TOS (demo)", registerNumber: "ТОС-002", boundaryActOn: "2019-06-20", charterOn: "2019-09-10", residents: 180, chair: 41,
    houses: ["пр. Примерный, 5"], territoryRu: "Многоквартирный дом пр. Примерный, 5 и двор с детской площадкой.", territoryEn: "The apartment house at 5 Primerny Avenue and its yard with the playground.",
    aboutRu: "Двор, где знают друг друга по именам: субботники весной и осенью, праздники для детей, своя площадка.",
    aboutEn: "A yard where people know each other by name: clean-ups in spring and autumn, children's parties, a playground of their own.",
    projects: [
      [2019, "Детская площадка", "Playground", "Площадка построена по областной программе; жители собрали десятую часть стоимости."],
      [2020, "Новогодний онлайн-утренник", "Online New Year party", "Сорок семей смотрели и показывали номера по видеосвязи."],
      [2022, "Осенний субботник", "Autumn clean-up", "Посажено двенадцать рябин."],
      [2026, "Парковка для велосипедов", "Bicycle parking", null],
    ] },
] as const;

export async function seedTosBodies(tx: Tx) {
  for (const { chair, projects, boundaryActOn, charterOn, houses, ...rest } of bodies) {
    await tx.tosBody.create({
      data: {
        ...rest, id: idOf(`tos:${rest.slug}`), houses: [...houses], chairName: shortOf(chair),
        boundaryAct: `Решение Совета народных депутатов (демо) № 00-00 от ${boundaryActOn.split("-").reverse().join(".")}`,
        boundaryActOn: fromDay(boundaryActOn), charterOn: fromDay(charterOn), termUntil: fromDay("2027-09-30"), checkedOn: fromDay("2026-09-01"),
        projects: { create: projects.map(([year, titleRu, titleEn, resultRu]) => ({ year, titleRu, titleEn, resultRu })) },
      },
    });
  }
}
