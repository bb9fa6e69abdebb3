import type { EventSeed } from "@/prisma/seed/events";

const kuzbass = { campaign: "kuzbass-300", age: "0+" } as const;

/** The jubilee towards which 2020 had counted. */
export const events2021: readonly EventSeed[] = [
  {
    ...kuzbass,
    slug: "marathon-300-2021",
    kind: "campaignAction",
    mode: "online",
    from: "2021-01-26",
    to: "2021-02-05",
    by: "impulse",
    people: 860,
    titleRu: "Онлайн-марафон организаций «300 добрых дел»",
    titleEn: "Online marathon of organisations “300 Good Deeds”",
    aboutRu:
      "Каждая организация города обещала и показала добрые дела: от связанных носков до расчищенных дворов. Счёт вели на портале, последнее дело — трёхсотое — выбрали дети.",
    aboutEn:
      "Every organisation of the city promised and showed good deeds, from knitted socks to cleared yards. The portal kept the count, and children chose the last, the three hundredth.",
    resultRu: "300 дел за одиннадцать дней.",
  },
  {
    ...kuzbass,
    slug: "kuzbass-300-day-2021",
    kind: "festival",
    mode: "mixed",
    from: "2021-07-06",
    time: "12:00-22:00",
    place: "square",
    people: 4800,
    titleRu: "300-летие Кузбасса: праздник в городе",
    titleEn: "The 300th anniversary of Kuzbass: a festival in the city",
    aboutRu:
      "Улица ремёсел народов Кузбасса, концерт шахтёрских хоров и открытие парка, за который жители проголосовали в 2020 году. Площадки работали с ограничением числа гостей, концерт шёл в трансляции.",
    aboutEn:
      "A street of crafts of the peoples of Kuzbass, a concert of miners’ choirs and the opening of the park for which residents voted in 2020. The number of guests was limited and the concert was broadcast.",
    resultRu: "2 900 гостей на площадках и 1 900 зрителей трансляции.",
  },
  {
    ...kuzbass,
    slug: "family-book-300-2021",
    kind: "meeting",
    mode: "offline",
    from: "2021-10-14",
    time: "15:00-17:00",
    place: "library",
    by: "german-culture",
    people: 42,
    titleRu: "Представление книги семейных историй «Наши триста лет»",
    titleEn: "Presentation of the book of family histories “Our Three Hundred Years”",
    aboutRu:
      "В книгу вошли шестьдесят рассказов жителей о том, как их семьи пришли в Кузбасс и остались. Авторы читали отрывки и дарили книги библиотекам.",
    aboutEn:
      "The book holds sixty stories of how residents’ families came to Kuzbass and stayed. The authors read from it and gave copies to libraries.",
    resultRu: "Книга есть во всех библиотеках города и на портале библиотечной системы.",
  },
];
