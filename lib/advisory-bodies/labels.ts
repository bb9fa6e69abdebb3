import { isHalf } from "@/lib/advisory-bodies/rules";
import { type ByLocale, type Locale, formatNumber, plural } from "@/lib/i18n";
import type { BodyKind } from "@/prisma/generated/enums";

export const bodyKindLabels: ByLocale<Record<BodyKind, string>> = {
  ru: { council: "Совет", commission: "Комиссия", workingGroup: "Рабочая группа" },
  en: { council: "Council", commission: "Commission", workingGroup: "Working group" },
};

const workingDays = {
  ru: { one: "рабочий день", few: "рабочих дня", many: "рабочих дней", other: "рабочих дня" },
  en: { one: "working day", other: "working days" },
} as const;
const meetings = {
  ru: { one: "заседания", few: "заседаний", many: "заседаний", other: "заседания" },
  en: { one: "meeting", other: "meetings" },
} as const;

/** «больше половины членов» */
export function quorumLabel(locale: Locale, share: number): string {
  const percent = formatNumber(locale, Math.round(share * 1000) / 10);
  if (share >= 1) return locale === "ru" ? "все члены" : "all members";
  if (locale === "ru") return isHalf(share) ? "больше половины членов" : `больше ${percent}\u00A0% членов`;
  return isHalf(share) ? "more than half of the members" : `more than ${percent}% of the members`;
}

export const noticeLabel = (locale: Locale, days: number) =>
  locale === "ru" ? `за ${plural(locale, days, workingDays.ru)}` : `${plural(locale, days, workingDays.en)} before`;

/** «не реже 1 заседания в квартал» */
export const paceLabel = (locale: Locale, count: number) =>
  locale === "ru"
    ? `не реже ${plural(locale, count, meetings.ru)} в квартал`
    : `at least ${plural(locale, count, meetings.en)} a quarter`;
