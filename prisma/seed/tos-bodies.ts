import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { dayFrom } from "./when";
import { idOf } from "./ids";

const bodies = [
  {
    slug: "our-house",
    nameRu: "ТОС «Наш дом» (демо)",
    nameEn: "TOS “Our House” (demo)",
    aboutRu:
      "Жители четырёхподъездного дома вместе ухаживают за двором, следят за светом в подъездах и помогают соседям старшего возраста. В 2020 году чат взаимопомощи заменил собрания: через него заказывали продукты и лекарства для тех, кто не выходил из дома. Собрание жителей правомочно, если пришли сорок человек из ста двадцати.",
    aboutEn:
      "The residents of a four-entrance block look after the yard together, keep the staircases lit and help elderly neighbours. In 2020 a mutual-aid chat took the place of meetings: food and medicine were ordered through it for those who stayed at home. An assembly is valid when forty of the hundred and twenty residents come.",
    registerNumber: "ТОС-001",
    boundaryAct: "Решение Совета народных депутатов (демо) № 00-00",
    boundaryActOn: "2019-03-14",
    territoryRu: "Многоквартирный дом по ул. Демонстрационной, 12, подъезды 1–4, и двор дома",
    territoryEn: "The block of flats at 12 Demonstratsionnaya Street, entrances 1–4, and its yard",
    houses: ["ул. Демонстрационная, 12"],
    charterOn: "2019-05-15",
    legalEntity: false,
    chairName: "Подъездова Галина Фёдоровна",
    residents: 120,
    termUntil: "2029-05-14",
  },
  {
    slug: "friendly-yard",
    nameRu: "ТОС «Дружный двор» (демо)",
    nameEn: "TOS “Friendly Yard” (demo)",
    aboutRu:
      "Сто восемьдесят жителей дома на проспекте Примерном построили во дворе детскую площадку и каждую весну выходят на субботник. Новогодний утренник 2020 года провели по видеосвязи: Дед Мороз заглянул на экран в каждую квартиру. Для решений нужно, чтобы на собрание пришли не меньше шестидесяти человек.",
    aboutEn:
      "The hundred and eighty residents of a block on Primerny Avenue built a playground in their yard and go out to clean it every spring. The New Year party of 2020 was held by video: Father Frost looked in on a screen in every flat. Decisions need at least sixty people at the assembly.",
    registerNumber: "ТОС-002",
    boundaryAct: "Решение Совета народных депутатов (демо) № 00-01",
    boundaryActOn: "2019-06-20",
    territoryRu: "Многоквартирный дом по пр. Примерному, 5, и прилегающий двор с детской площадкой",
    territoryEn: "The block of flats at 5 Primerny Avenue and the adjoining yard with its playground",
    houses: ["пр. Примерный, 5"],
    charterOn: "2019-09-10",
    legalEntity: false,
    chairName: "Дворовенко Роман Андреевич",
    residents: 180,
    termUntil: "2029-09-09",
  },
] as const;

type Project = { body: string; year: number; titleRu: string; titleEn: string | null; resultRu: string | null };

const projects: readonly Project[] = [
  {
    body: "our-house",
    year: 2019,
    titleRu: "Клумбы у каждого подъезда",
    titleEn: "Flower beds at every entrance",
    resultRu: "Разбито 8 клумб, высажено 600 кустов рассады.",
  },
  {
    body: "our-house",
    year: 2020,
    titleRu: "Чат взаимопомощи",
    titleEn: "A mutual-aid chat",
    resultRu: "96 квартир в чате, 214 доставок продуктов и лекарств за год.",
  },
  {
    body: "our-house",
    year: 2020,
    titleRu: "Освещение подъездов",
    titleEn: "Lights for the staircases",
    resultRu: "36 светодиодных светильников с датчиком движения, счёт за свет ниже на треть.",
  },
  {
    body: "our-house",
    year: 2023,
    titleRu: "Велопарковка и пандус",
    titleEn: "Bicycle stands and a ramp",
    resultRu: "12 мест для велосипедов, пандус у второго подъезда.",
  },
  { body: "our-house", year: 2026, titleRu: "Сад во дворе к осени", titleEn: "A garden in the yard by autumn", resultRu: null },
  {
    body: "friendly-yard",
    year: 2019,
    titleRu: "Детская площадка своими руками",
    titleEn: "A playground built by the residents",
    resultRu: "Площадка на 9 игровых элементов, работы выполнили 42 жителя.",
  },
  {
    body: "friendly-yard",
    year: 2020,
    titleRu: "Весенний субботник с соблюдением дистанции",
    titleEn: "A spring clean-up at a distance",
    resultRu: "58 участников по графику подъездов, вывезено 4 машины мусора.",
  },
  {
    body: "friendly-yard",
    year: 2020,
    titleRu: "Новогодний онлайн-утренник",
    titleEn: "A New Year party online",
    resultRu: "74 ребёнка на видеосвязи, 74 подарка у дверей.",
  },
  {
    body: "friendly-yard",
    year: 2022,
    titleRu: "Соседская библиотека в колясочной",
    titleEn: "A neighbours’ library in the pram room",
    resultRu: "480 книг, библиотека открыта круглый год.",
  },
  {
    body: "friendly-yard",
    year: 2025,
    titleRu: "Тёплая спортивная площадка",
    titleEn: null,
    resultRu: "Зимой залит каток, летом — стол для тенниса и турник.",
  },
];

const bodyId = (slug: string) => idOf(`tos/${slug}`);

export async function seedTosBodies(tx: Tx, now: Date) {
  await tx.tosBody.createMany({
    data: bodies.map(({ boundaryActOn, charterOn, termUntil, houses, ...rest }, index) => ({
      ...rest,
      id: bodyId(rest.slug),
      houses: [...houses],
      boundaryActOn: fromDay(boundaryActOn),
      charterOn: fromDay(charterOn),
      termUntil: fromDay(termUntil),
      checkedOn: fromDay(dayFrom(now, -20 - index * 25)),
    })),
  });
  await tx.tosProject.createMany({
    data: projects.map(({ body, ...rest }) => ({ ...rest, id: idOf(`tos-project/${rest.titleRu}`), tosBodyId: bodyId(body) })),
  });
}
