/** Russian first, English second. */
export const locales = ["ru", "en"] as const;
export type Locale = (typeof locales)[number];
export type ByLocale<T> = Readonly<Record<Locale, T>>;

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);

export const otherLocale = (locale: Locale): Locale => (locale === "ru" ? "en" : "ru");

/** What the office wrote, in the reader's language; Russian, marked as such, where there is no English. */
export function pick(locale: Locale, ru: string, en?: string | null): { text: string; lang?: "ru" } {
  if (locale === "ru") return { text: ru };
  return en ? { text: en } : { text: ru, lang: "ru" };
}

type Forms = { one: string; few?: string; many?: string; other: string };

/** `5 членов`: the number with the form of the word that Intl chooses for it. */
export function plural(locale: Locale, count: number, forms: Forms): string {
  const form = new Intl.PluralRules(locale).select(count);
  const word = (form === "one" || form === "few" || form === "many" ? forms[form] : undefined) ?? forms.other;
  return `${formatNumber(locale, count)}\u00A0${word}`;
}

export const formatNumber = (locale: Locale, value: number) =>
  new Intl.NumberFormat(locale === "ru" ? "ru-RU" : "en-GB").format(value);
