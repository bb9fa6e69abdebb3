/** A day is a string, `2026-11-24`; it has no zone and no hour. */
export type Day = string;

const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text).getTime()) && toDay(utc(text)) === text;

/** The value of a date column, which Prisma gives as UTC midnight. */
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

export const fromDay = utc;

export function addDays(day: Day, count: number): Day {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return toDay(date);
}

export function addMonths(day: Day, count: number): Day {
  const date = utc(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0); // the last day of the month aimed at
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return toDay(date);
}

/** From `from` to `to`, in days; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) => Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day) => utc(day).getUTCDay() || 7;

export const weekOf = (day: Day): Day[] => {
  const monday = addDays(day, 1 - weekday(day));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
};

/** The weeks that a month's calendar shows, Monday first, with the days of its neighbours. */
export function monthGrid(year: number, month: number): Day[][] {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const weeks: Day[][] = [];
  for (let monday = weekOf(first)[0] ?? first; monday <= last; monday = addDays(monday, 7)) weeks.push(weekOf(monday));
  return weeks;
}
