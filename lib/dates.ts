import { TZDate } from "@date-fns/tz";

import { type Day, fromDay } from "@/lib/days";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n";

/** The only place that knows the municipality's zone. */
const zone = env.MUNICIPALITY_ZONE;
const tag = (locale: Locale) => (locale === "ru" ? "ru-RU" : "en-GB");

type Style = Intl.DateTimeFormatOptions;
const long: Style = { day: "numeric", month: "long", year: "numeric" };
const clock: Style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const local = (locale: Locale, instant: Date, style: Style) =>
  new Intl.DateTimeFormat(tag(locale), { ...style, timeZone: zone }).format(instant);
const plain = (locale: Locale, day: Day, style: Style) =>
  new Intl.DateTimeFormat(tag(locale), { ...style, timeZone: "UTC" }).format(fromDay(day));
const trimYear = (text: string) => text.replace(/\s?г\.$/, "");

/** The day it is in the municipality at an instant. */
export const dayAt = (instant: Date): Day => new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(instant);

/** `18:00` in the municipality at an instant. */
export const timeAt = (instant: Date) => local("ru", instant, clock);

export const formatTime = (_locale: Locale, instant: Date) => timeAt(instant);

/** The instant when the municipality's clocks show this day and time (`18:00`). */
export function instantAt(day: Day, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, zone).getTime());
}

/** `24 ноября 2026` */
export const formatDay = (locale: Locale, day: Day) => trimYear(plain(locale, day, long));

/** `вторник, 24 ноября 2026` */
export const formatWeekday = (locale: Locale, day: Day) => trimYear(plain(locale, day, { ...long, weekday: "long" }));

/** `24 ноя` and its weekday, for narrow places. */
export const formatShortDay = (locale: Locale, day: Day) =>
  plain(locale, day, { day: "numeric", month: "short" }).replace(".", "");
export const formatShortWeekday = (locale: Locale, day: Day) => plain(locale, day, { weekday: "short" });

/** `ноябрь 2026` */
export const formatMonth = (locale: Locale, year: number, month: number) =>
  trimYear(plain(locale, `${year}-${String(month).padStart(2, "0")}-01`, { month: "long", year: "numeric" }));

/** `24 ноября 2026` of an instant, in the municipality. */
export const formatDate = (locale: Locale, instant: Date) => formatDay(locale, dayAt(instant));

/** `24 ноября 2026, 18:00` */
export const formatInstant = (locale: Locale, instant: Date) => `${formatDate(locale, instant)}, ${timeAt(instant)}`;

/** `до 18:00, 14 декабря 2026 года, понедельник, время местное` */
export function formatDeadline(locale: Locale, instant: Date) {
  const day = dayAt(instant);
  const name = plain(locale, day, { weekday: "long" });
  return locale === "ru"
    ? `до ${timeAt(instant)}, ${formatDay(locale, day)} года, ${name}, время местное`
    : `until ${timeAt(instant)}, ${name} ${formatDay(locale, day)}, local time`;
}

/** `24 ноября 2026, 10:00–12:00`, or both dates when the days differ. */
export function formatSpan(locale: Locale, start: Date, end: Date) {
  if (dayAt(start) === dayAt(end)) return `${formatDate(locale, start)}, ${timeAt(start)}–${timeAt(end)}`;
  return `${formatInstant(locale, start)} – ${formatInstant(locale, end)}`;
}

/** `1–9 мая 2020` for things that last whole days. */
export const formatDays = (locale: Locale, from: Day, to: Day) =>
  from === to
    ? formatDay(locale, from)
    : trimYear(new Intl.DateTimeFormat(tag(locale), { ...long, timeZone: "UTC" }).formatRange(fromDay(from), fromDay(to)));

/** RFC 3339 with the municipality's offset, for JSON-LD and feeds. */
export const isoLocal = (instant: Date) => new TZDate(instant.getTime(), zone).toISOString();
