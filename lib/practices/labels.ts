import { type ByLocale, type Locale, plural } from "@/lib/i18n";

const ru = {
  title: "Обмен опытом",
  lead: "Чему мы научились у соседей и чем можем поделиться: то, что уже работает.",
  practices: "Практики",
  partners: "С кем мы сотрудничаем",
  exchange: "Вебинары и конференции",
  exchangeLead: "Где мы учимся и рассказываем о своём.",
  noExchange: "Вебинаров и конференций пока нет",
  noExchangeHint: "Ближайшие появятся здесь и в афише.",
  problem: "Что было не так",
  solution: "Что сделали",
  result: "Что получилось",
  adopted: "А у нас",
  adoptedSince: (day: string) => `Применяем с ${day}.`,
  notAdopted: "У нас пока не применяли. Если практика вам близка, предложите её своему совету или ТОС.",
  source: "Откуда",
  own: "опыт нашего города",
  adoptedTag: "применяем у себя",
  agreement: "На каком основании",
  published: "Опубликовано",
  none: "Практик пока нет",
  noneHint: "Они появятся здесь, когда отдел по работе с общественностью их опишет.",
  nonePartners: "Партнёров пока нет",
  fromPartner: "Практики, которыми они поделились",
  more: "Ещё практики",
};

export type PracticeWords = typeof ru;

const en: PracticeWords = {
  title: "Exchange of practice",
  lead: "What we have learnt from neighbours and what we can share: things that already work.",
  practices: "Practices",
  partners: "Whom we work with",
  exchange: "Webinars and conferences",
  exchangeLead: "Where we learn and tell of our own.",
  noExchange: "No webinars or conferences yet",
  noExchangeHint: "The next ones will appear here and among the events.",
  problem: "What was wrong",
  solution: "What was done",
  result: "What came of it",
  adopted: "And in our city",
  adoptedSince: (day: string) => `In use since ${day}.`,
  notAdopted: "Not in use here yet. If you like it, propose it to your council or TOS.",
  source: "Source",
  own: "our own city's experience",
  adoptedTag: "in use here",
  agreement: "On what basis",
  published: "Published",
  none: "No practices yet",
  noneHint: "They will appear here once the public relations department has described them.",
  nonePartners: "No partners yet",
  fromPartner: "Practices they have shared",
  more: "More practices",
};

export const practiceWords: ByLocale<PracticeWords> = { ru, en };

const counted = {
  ru: { one: "практика", few: "практики", many: "практик", other: "практики" },
  en: { one: "practice", other: "practices" },
} as const;

export const countPracticesWord = (locale: Locale, count: number) => plural(locale, count, counted[locale]);
