import type { Day } from "@/lib/days";
import type { AttendanceMode, EventStatus } from "@/prisma/generated/enums";

export type Phase = "cancelled" | "postponed" | "coming" | "running" | "past";

type Timed = { startAt: Date; endAt: Date };
type Lasting = { from: Day; to: Day };

/** Shown from the minute it is published on. */
export const isPublished = ({ publishedAt }: { publishedAt: Date | null }, now: Date) =>
  publishedAt !== null && publishedAt <= now;

/** The clock's part of an event's state; what people decided comes first. Half-open: at its end it is past. */
export function phaseOf({ status, startAt, endAt }: Timed & { status: EventStatus }, now: Date): Phase {
  if (status === "cancelled") return "cancelled";
  if (status === "postponed") return "postponed";
  if (now < startAt) return "coming";
  return now < endAt ? "running" : "past";
}

/** The end does not belong to an event: one that ends at midnight does not last into the next day. */
export const lastInstant = ({ startAt, endAt }: Timed) => new Date(Math.max(startAt.getTime(), endAt.getTime() - 1));

/** Not over yet; what was called off is told about until it would have been over. */
export const isAhead = ({ endAt }: Timed, now: Date) => now < endAt;

/** What began before `day` and still lasts, and the rest under the days on which it begins. */
export function byDay<Row extends Lasting>(
  rows: readonly Row[],
  day: Day,
): { lasting: Row[]; days: { day: Day; rows: Row[] }[] } {
  const days = new Map<Day, Row[]>();
  for (const row of rows.filter(({ from }) => from >= day)) days.set(row.from, [...(days.get(row.from) ?? []), row]);
  return {
    lasting: rows.filter(({ from }) => from < day),
    days: Array.from(days, ([first, own]) => ({ day: first, rows: own })).toSorted((a, b) => a.day.localeCompare(b.day)),
  };
}

/** What people look for: something to go to, or something to join from home. What is both is found both ways. */
export const modeFilters = ["in-person", "remote"] as const;
export type ModeFilter = (typeof modeFilters)[number];

export const isModeFilter = (text: string): text is ModeFilter => (modeFilters as readonly string[]).includes(text);

export const isOfMode = ({ mode }: { mode: AttendanceMode }, filter: ModeFilter) =>
  mode === "mixed" || mode === (filter === "remote" ? "online" : "offline");

type Counted = { mode: AttendanceMode; status: EventStatus; participants: number | null };
export type Figures = { events: number; participants: number; remoteShare: number };

/** What a memorial date or a year came to; what was called off is not counted. */
export function figuresOf(rows: readonly Counted[]): Figures {
  const held = rows.filter(({ status }) => status !== "cancelled" && status !== "postponed");
  return {
    events: held.length,
    participants: held.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
    remoteShare: held.length === 0 ? 0 : held.filter(({ mode }) => mode === "online").length / held.length,
  };
}

export type Month = { year: number; month: number };

const firstYear = 2015;
const yearsAhead = 3;

/** A month the calendar shows: `2026` and `11`, from 2015 to three years ahead; null otherwise. */
export function monthOf(year: string, month: string, today: Day): Month | null {
  if (!/^\d{4}$/.test(year) || !/^(0[1-9]|1[0-2])$/.test(month)) return null;
  const wanted = Number(year);
  return wanted >= firstYear && wanted <= Number(today.slice(0, 4)) + yearsAhead ? { year: wanted, month: Number(month) } : null;
}

export const monthAt = (day: Day): Month => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });

/** `2026/11` of the month that many months away. */
export function neighbour({ year, month }: Month, step: number): string {
  const index = year * 12 + month - 1 + step;
  return `${Math.floor(index / 12)}/${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Whether the calendar goes as far as `2026/11`. */
export function isShown(path: string, today: Day): boolean {
  const [year = "", month = ""] = path.split("/");
  return monthOf(year, month, today) !== null;
}
