import type { EventSeed } from "@/prisma/seed/events";
import { dayFrom } from "@/prisma/seed/when";

/** `days` are counted back from now. */
type Behind = Omit<EventSeed, "slug" | "from"> & { name: string; days: number };

const behind: readonly Behind[] = [
  {
    name: "park-cleanup",
    days: -27,
    kind: "campaignAction",
    mode: "offline",
    time: "10:00-13:00",
    place: "park",
    by: "impulse",
    age: "6+",
    people: 140,
    titleRu: "Субботник в сквере на пр. Примерном",
    titleEn: "Clean-up in the park in Primerny Avenue",
    aboutRu:
      "Добровольцы и жители соседних домов убирали дорожки, красили скамейки и сажали рябины. Инструмент и перчатки привёз ТОС «Дружный двор», чай заваривал совет женщин.",
    aboutEn:
      "Volunteers and neighbours cleaned the paths, painted benches and planted rowans. TOS “Friendly Yard” brought tools and gloves, and the women’s council made tea.",
    resultRu: "140 человек, посажено 25 деревьев, вывезено три машины мусора.",
  },
  {
    name: "legal-aid-day",
    days: -21,
    kind: "meeting",
    mode: "offline",
    time: "09:00-15:00",
    place: "administration",
    by: "trade-unions",
    age: "18+",
    people: 37,
    titleRu: "День бесплатной юридической помощи",
    titleEn: "A day of free legal aid",
    aboutRu:
      "Юристы профсоюзов отвечали на вопросы о работе, отпуске, пенсии и льготах. Приём шёл по живой очереди, людей с инвалидностью принимали без ожидания. Чаще всего спрашивали о переводе на другую работу.",
    aboutEn:
      "The unions’ lawyers answered questions on work, leave, pensions and benefits. People were seen as they came, those with disabilities without waiting. The most frequent question was of transfer to another job.",
    resultRu: "Принято 37 человек, составлено 12 заявлений.",
  },
  {
    name: "miners-songs",
    days: -16,
    kind: "concert",
    mode: "mixed",
    time: "17:00-19:00",
    place: "culture",
    by: "veterans-council",
    age: "0+",
    people: 260,
    titleRu: "Концерт хора «Шахтёрские зори»",
    titleEn: "Concert of the choir “Miners’ Dawns”",
    aboutRu:
      "Хор ветеранов пел о городе, шахтах и первой любви; зал подпевал. Трансляцию смотрели дома те, кому трудно приехать, и присылали заявки на песни.",
    aboutEn:
      "The veterans’ choir sang of the city, the mines and first love, and the hall joined in. Those who cannot travel watched at home and sent their requests.",
    resultRu: "180 человек в зале и 80 у экранов; исполнено 19 песен.",
  },
  {
    name: "accessibility-walk",
    days: -12,
    kind: "campaignAction",
    mode: "offline",
    time: "12:00-14:00",
    place: "equal",
    by: "disabled-society",
    age: "12+",
    people: 24,
    titleRu: "Прогулка доступности по пр. Примерному",
    titleEn: "Accessibility walk along Primerny Avenue",
    aboutRu:
      "Участники прошли и проехали на колясках от почты до поликлиники, проверили пандусы, звонки, плитку и светофоры. Список препятствий с фотографиями передали администрации и собственникам зданий.",
    aboutEn:
      "Participants walked and wheeled from the post office to the clinic and checked ramps, bells, paving and traffic lights. The list of obstacles with photographs went to the administration and the owners of buildings.",
    resultRu: "Отмечено 19 препятствий, 6 уже устранены.",
  },
  {
    name: "tos-webinar",
    days: -8,
    kind: "webinar",
    mode: "online",
    time: "10:00-11:30",
    age: "16+",
    people: 31,
    titleRu: "Вебинар «Как ТОС выиграть областной конкурс»",
    titleEn: "Webinar “How a TOS Wins the Regional Contest”",
    aboutRu:
      "Победители конкурса показали свои заявки и честно рассказали, что вычеркнули бы сейчас. Юрист Совета муниципальных образований Кузбасса разобрал протокол собрания. Запись и образцы документов остались у участников.",
    aboutEn: null,
    resultRu: "31 участник, два ТОС города готовят заявки.",
  },
  {
    name: "good-deeds-fair",
    days: -3,
    kind: "festival",
    mode: "offline",
    time: "11:00-15:00",
    place: "culture",
    by: "women-council",
    age: "0+",
    people: 410,
    titleRu: "Благотворительная ярмарка «Тёплый дом»",
    titleEn: "Charity fair “A Warm Home”",
    aboutRu:
      "Изделия мастериц, домашняя выпечка и книги — всё, что удалось собрать, пошло на тёплую одежду для многодетных семей. Дети расписывали пряники, а общество инвалидов вело мастер-класс по росписи дерева.",
    aboutEn:
      "Handicrafts, home baking and books: all that was raised went on warm clothes for large families. Children painted gingerbread, and the society of disabled people taught painting on wood.",
    resultRu: "Собрано 84 000 рублей для 27 семей.",
  },
  {
    name: "first-aid-day",
    days: -1,
    kind: "lesson",
    mode: "offline",
    time: "15:00-17:00",
    place: "youth",
    by: "liquidators-union",
    age: "12+",
    people: 46,
    titleRu: "Урок безопасности: первая помощь и действия при тревоге",
    titleEn: "A safety lesson: first aid and what to do in an alarm",
    aboutRu:
      "Ликвидаторы и спасатели показали школьникам, как остановить кровь, надеть респиратор и что взять с собой при эвакуации. Каждый попробовал сам на тренажёре.",
    aboutEn:
      "Liquidators and rescuers showed schoolchildren how to stop bleeding, put on a respirator and what to take when leaving home. Everyone tried on a dummy.",
    resultRu: "46 школьников, 40 из них сдали зачёт.",
  },
];

export const eventsBehind = (now: Date): EventSeed[] =>
  behind.map(({ name, days, ...rest }) => {
    const from = dayFrom(now, days);
    return { ...rest, from, slug: `${name}-${from.slice(0, 4)}` };
  });
