import { type Day, addDays, weekday } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import calendar from "@/lib/working-days.json";

type Year = { off: ReadonlySet<Day>; saturdays: ReadonlySet<Day> };

/** The production calendar: a year is added to working-days.json each autumn. */
const years: ReadonlyMap<number, Year> = new Map(
  Object.entries(calendar.years).map(([year, { daysOff, workingSaturdays, extraDaysOff }]) => [
    Number(year),
    { off: new Set<Day>([...daysOff, ...extraDaysOff.flatMap(({ days }) => days)]), saturdays: new Set<Day>(workingSaturdays) },
  ]),
);

const yearOf = (day: Day) => Number(day.slice(0, 4));
const isWeekend = (day: Day) => weekday(day) > 5;

/** Labour Code, article 112, part 1. */
const isHoliday = (day: Day) => /-(01-0[1-8]|02-23|03-08|05-01|05-09|06-12|11-04)$/.test(day);

/** Article 112, part 2: a weekend's holiday makes the next Monday free; January's are moved by the Government instead. */
const isCarriedMonday = (day: Day) =>
  weekday(day) === 1 && [-1, -2].map((back) => addDays(day, back)).some((free) => isHoliday(free) && free.slice(5, 7) !== "01");

const isUsuallyWorking = (day: Day) => !isWeekend(day) && !isHoliday(day) && !isCarriedMonday(day);

export const knowsYear = (year: number) => years.has(year);

/** In a year the calendar does not know: weekends and the Labour Code's holidays, without the Government's transfers. */
export function isWorkingDay(day: Day): boolean {
  const year = years.get(yearOf(day));
  if (!year) return isUsuallyWorking(day);
  return year.saturdays.has(day) || (!isWeekend(day) && !year.off.has(day));
}

/** The nearest working day from `day` on, itself included; Civil Code, article 193. */
export function rollForward(day: Day): Day {
  return isWorkingDay(day) ? day : rollForward(addDays(day, 1));
}

export function rollBack(day: Day): Day {
  return isWorkingDay(day) ? day : rollBack(addDays(day, -1));
}

/** The last day of a term of `count` working days that starts the day after `day` (Civil Code, article 191); below zero, counted back. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(reached) ? 1 : 0) reached = addDays(reached, step);
  return reached;
}

/** Working days after `from` up to `to`; below zero when `to` is earlier. The way back from `addWorkingDays`. */
export function workingDaysBetween(from: Day, to: Day): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) count += step;
  }
  return count;
}

/** A sentence to show beside dates that were counted without a production calendar, or null. */
export function calendarWarning(asked: readonly number[], locale: Locale): string | null {
  const unknown = [...new Set(asked)].filter((year) => !knowsYear(year)).toSorted((a, b) => a - b);
  if (unknown.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(unknown.map(String));
  return locale === "ru"
    ? `Производственного календаря на ${list} ${unknown.length === 1 ? "год" : "годы"} ещё нет: учтены выходные и праздники по Трудовому кодексу, переносы выходных не учтены.`
    : `There is no production calendar for ${list} yet: weekends and the Labour Code's holidays are counted, moved days off are not.`;
}
