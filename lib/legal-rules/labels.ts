import { type ByLocale, type Locale, formatNumber, plural } from "@/lib/i18n";
import { type Value, parseValue } from "@/lib/legal-rules/rules";

type Kind = "law" | "local" | "regional" | "mixed";
type Confidence = "H" | "M" | "L";
type Counted = Exclude<Value["unit"], "share" | "number">;

const kinds: ByLocale<Record<Kind, string>> = {
  ru: { law: "закон", local: "местный порядок", regional: "закон Кузбасса", mixed: "закон и местный порядок" },
  en: { law: "law", local: "local order", regional: "law of Kuzbass", mixed: "law and local order" },
};

const confidences: ByLocale<Record<Confidence, string>> = {
  ru: { H: "проверено по тексту", M: "требует сверки", L: "предположение" },
  en: { H: "checked against the text", M: "to be verified", L: "an assumption" },
};

const isKey = <Key extends string>(words: Record<Key, string>, key: string): key is Key => Object.hasOwn(words, key);

export const kindLabel = (locale: Locale, kind: string) => (isKey(kinds[locale], kind) ? kinds[locale][kind] : kind);
export const confidenceLabel = (locale: Locale, confidence: string) =>
  isKey(confidences[locale], confidence) ? confidences[locale][confidence] : confidence;

type Forms = Parameters<typeof plural>[2];

const unitWords: ByLocale<Record<Counted, Forms>> = {
  ru: {
    day: { one: "день", few: "дня", many: "дней", other: "дня" },
    "working-day": { one: "рабочий день", few: "рабочих дня", many: "рабочих дней", other: "рабочих дня" },
    month: { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" },
    year: { one: "год", few: "года", many: "лет", other: "года" },
    hour: { one: "час", few: "часа", many: "часов", other: "часа" },
  },
  en: {
    day: { one: "day", other: "days" },
    "working-day": { one: "working day", other: "working days" },
    month: { one: "month", other: "months" },
    year: { one: "year", other: "years" },
    hour: { one: "hour", other: "hours" },
  },
};

/** `5 рабочих дней` of `5wd`, `больше 1/2` of `>1/2`; words stay as they are. */
export function valueLabel(locale: Locale, text: string): string {
  const value = parseValue(text);
  if (!value) return text;
  if (value.unit === "number") return formatNumber(locale, value.count);
  if (value.unit !== "share") return plural(locale, value.count, unitWords[locale][value.unit]);
  const more = locale === "ru" ? "больше" : "more than";
  return `${value.more ? `${more} ` : ""}${value.part}/${value.whole}`;
}
