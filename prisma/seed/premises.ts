import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";

/** slug, organisation, address number, m², right, purpose, since, until: exactly nine, as the report says. */
const held = [
  ["veterans-house", "veterans-council", 2, 86.4, "free_use", "размещение совета ветеранов, приём граждан, музейная комната", "2017-04-01", null],
  ["society-rooms", "disabled-society", 4, 64.2, "free_use", "размещение правления, кружки и мастер-классы", "2018-02-01", null],
  ["society-rooms", "blind-society", 4, 41.0, "free_use", "размещение правления, обучение и говорящая библиотека", "2018-02-01", null],
  ["society-rooms", "deaf-society", 4, 38.5, "free_use", "размещение отделения, приём с переводчиком", "2019-06-01", null],
  ["combat-hall", "combat-veterans", 8, 72.0, "free_use", "штаб союза, военно-патриотический клуб", "2016-09-01", "2031-08-31"],
  ["liquidators-room", "liquidators-union", 10, 28.3, "free_use", "приём граждан, музейный уголок", "2019-03-01", "2029-02-28"],
  ["friendship-house", "tatar-autonomy", 12, 55.0, "free_use", "воскресная школа, репетиции ансамбля", "2018-10-01", null],
  ["friendship-house", "german-centre", 12, 60.5, "free_use", "курсы языка, музейная комната, хор", "2018-10-01", null],
  ["youth-space", "impulse", 14, 94.7, "lease", "молодёжный центр, склад инвентаря для субботников", "2020-01-15", "2030-01-14"],
] as const;

const places = {
  "veterans-house": ["Дом ветеранов", "Veterans' House"],
  "society-rooms": ["Помещения обществ инвалидов", "Rooms of the societies of people with disabilities"],
  "combat-hall": ["Помещение союза ветеранов боевых действий", "Rooms of the combat veterans' union"],
  "liquidators-room": ["Комната союза ликвидаторов", "Room of the liquidators' union"],
  "friendship-house": ["Дом дружбы народов", "House of Friendship"],
  "youth-space": ["Молодёжное пространство", "Youth space"],
} as const;

const halls = [
  { slug: "assembly-hall", nameRu: "Актовый зал администрации", nameEn: "Assembly hall of the administration", number: 1, areaM2: 92, capacity: 60,
    equipmentRu: "проектор, экран, микрофоны, 60 кресел, стол президиума", equipmentEn: "projector, screen, microphones, 60 seats, presidium table",
    accessibilityRu: "пандус, лифт, индукционная петля", accessibilityEn: "ramp, lift, induction loop", opensAt: "08:00", closesAt: "20:00" },
  { slug: "culture-house", nameRu: "Дом культуры «Пример», большой зал", nameEn: "Primer House of Culture, great hall", number: 24, areaM2: 410, capacity: 300,
    equipmentRu: "сцена, звук, свет, две гримёрные", equipmentEn: "stage, sound, light, two dressing rooms",
    accessibilityRu: "пандус, места для колясок в первом ряду", accessibilityEn: "ramp, wheelchair places in the first row", opensAt: "09:00", closesAt: "22:00" },
  { slug: "library-room", nameRu: "Конференц-зал библиотеки", nameEn: "Conference room of the library", number: 31, areaM2: 48, capacity: 30,
    equipmentRu: "экран, камера для видеосвязи, маркерная доска", equipmentEn: "screen, video-conference camera, whiteboard",
    accessibilityRu: "вход без порога", accessibilityEn: "step-free entrance", opensAt: "09:00", closesAt: "19:00" },
] as const;

const areaOf = (slug: string) => held.filter(([place]) => place === slug).reduce((sum, [, , , area]) => sum + area, 0);

export async function seedPremises(tx: Tx) {
  await tx.premises.createMany({
    data: Object.entries(places).map(([slug, [nameRu, nameEn]]) => {
      const number = held.find(([place]) => place === slug)?.[2] ?? 0;
      return { id: idOf(`premises:${slug}`), slug, nameRu, nameEn, areaM2: areaOf(slug), addressRu: `ул. Демонстрационная, ${number}`, addressEn: `${number} Demonstratsionnaya Street` };
    }),
  });
  await tx.premises.createMany({
    data: halls.map(({ number, ...hall }) => ({ ...hall, id: idOf(`premises:${hall.slug}`), bookable: true, addressRu: `пр. Примерный, ${number}`, addressEn: `${number} Primerny Avenue` })),
  });
  await tx.premisesAllocation.createMany({
    data: held.map(([place, organisation, , areaM2, right, purposeRu, from, to], index) => ({
      id: idOf(`allocation:${organisation}`),
      premisesId: idOf(`premises:${place}`),
      organisationId: idOf(`organisation:${organisation}`),
      right, purposeRu, areaM2,
      act: `Постановление администрации (демо) от ${from.split("-").reverse().join(".")} № ${100 + index}-п`,
      startOn: fromDay(from),
      endOn: to ? fromDay(to) : null,
    })),
  });
}
