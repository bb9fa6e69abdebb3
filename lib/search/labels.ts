import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import { type HitKind, type QueryObjection, longest, shortest } from "@/lib/search/rules";

const ru = {
  lead: "Ищите слово в любой форме: «слушание» найдёт и «слушаний». Буквы е и ё — одно и то же.",
  label: "Что найти",
  hint: "Например: ветераны, бюджет, Демонстрационная 12",
  objections: {
    short: `Введите хотя бы ${shortest} знака`,
    long: `Слишком длинно: оставьте не больше ${longest} знаков`,
  } satisfies Record<QueryObjection, string>,
  problem: "Проверьте запрос",
  kinds: {
    hearing: "Обсуждения и слушания",
    event: "Афиша",
    council: "Советы",
    tos: "ТОС",
    organisation: "Организации",
    person: "Члены советов",
    practice: "Лучшие практики",
  } satisfies Record<HitKind, string>,
  found: (query: string) => `Результаты по запросу «${query}»`,
  limited: (most: number) => `Показаны ${most} самых близких. Добавьте слово, чтобы найти точнее.`,
  none: (query: string) => `По запросу «${query}» ничего не нашлось`,
  advice: [
    "Проверьте, нет ли опечатки.",
    "Оставьте одно-два главных слова: чем запрос короче, тем больше найдётся.",
    "Поищите по разделам:",
  ],
  closes: (day: string) => `предложения до ${day}`,
  map: "Карта портала",
};

export type SearchWords = typeof ru;

const en: SearchWords = {
  lead: "Search in Russian or English. A word is found in any of its forms.",
  label: "What to find",
  hint: "For example: veterans, budget, Демонстрационная 12",
  objections: { short: `Enter at least ${shortest} characters`, long: `Too long: leave at most ${longest} characters` },
  problem: "Check the query",
  kinds: {
    hearing: "Hearings",
    event: "Events",
    council: "Councils",
    tos: "Neighbourhoods (TOS)",
    organisation: "Organisations",
    person: "Members of councils",
    practice: "Best practices",
  },
  found: (query: string) => `Results for “${query}”`,
  limited: (most: number) => `The closest ${most} are shown. Add a word to narrow the search.`,
  none: (query: string) => `Nothing was found for “${query}”`,
  advice: ["Check the spelling.", "Keep one or two main words: a shorter query finds more.", "Look through the sections:"],
  closes: (day: string) => `proposals until ${day}`,
  map: "Site map",
};

export const searchWords: ByLocale<SearchWords> = { ru, en };

export const countHits = (locale: Locale, count: number) =>
  plural(
    locale,
    count,
    locale === "ru"
      ? { one: "результат", few: "результата", many: "результатов", other: "результата" }
      : { one: "result", other: "results" },
  );
