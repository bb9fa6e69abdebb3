import type { Day } from "@/lib/days";
import { assignmentState, isHeld } from "@/lib/meetings/rules";
import type { MeetingStatus } from "@/prisma/generated/enums";

type Counted = { day: Day; status: MeetingStatus; listed: number | null; present: number | null };
type Assigned = { day: Day; dueOn: Day | null; doneOn: Day | null };

type Attendance = { present: number; listed: number };
export type Fulfilment = { given: number; done: number; overdue: number };
export type YearFigures = { year: number; held: number; attendance: Attendance; fulfilment: Fulfilment };

const isOf = (year: number) => (row: { day: Day }) => Number(row.day.slice(0, 4)) === year;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Over the meetings where both numbers are known. */
function attendanceOf(meetings: readonly Counted[]): Attendance {
  const counted = meetings.filter(({ listed, present }) => listed !== null && present !== null);
  return { present: sum(counted.map(({ present }) => present ?? 0)), listed: sum(counted.map(({ listed }) => listed ?? 0)) };
}

/** Of decisions that have a term: how many were given, are done, are late. */
export function fulfilmentOf(items: readonly Assigned[], today: Day): Fulfilment {
  const given = items.filter(({ dueOn }) => dueOn !== null);
  return {
    given: given.length,
    done: given.filter(({ doneOn }) => doneOn !== null).length,
    overdue: given.filter((item) => assignmentState(item, today) === "overdue").length,
  };
}

type Kept = { meetings: readonly Counted[]; items: readonly Assigned[] };

/** What a body did in a year; its decisions belong to the year of the meeting that took them. */
export function yearFigures(year: number, { meetings, items }: Kept, today: Day): YearFigures {
  const held = meetings.filter(isOf(year)).filter(({ status }) => isHeld(status));
  return { year, held: held.length, attendance: attendanceOf(held), fulfilment: fulfilmentOf(items.filter(isOf(year)), today) };
}

/** 0 to 100, or null where there is nothing to divide by. */
export const percent = (part: number, whole: number) => (whole > 0 ? Math.round((part / whole) * 100) : null);

/** The years in which the body met, the latest first, the present one always among them. */
export const yearsOf = (rows: readonly { day: Day }[], today: Day): number[] =>
  [...new Set([today, ...rows.map(({ day }) => day)].map((day) => Number(day.slice(0, 4))))].toSorted((a, b) => b - a);
