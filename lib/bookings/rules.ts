import { type Day, isDay } from "@/lib/days";
import type { BookingStatus } from "@/prisma/generated/enums";

/** A request holds its time from the moment it is sent until it is refused, withdrawn or cancelled. */
export const moves = {
  ask: { from: ["requested"], to: "needsInfo" },
  answer: { from: ["needsInfo"], to: "requested" },
  approve: { from: ["requested", "needsInfo"], to: "confirmed" },
  deny: { from: ["requested", "needsInfo"], to: "denied" },
  withdraw: { from: ["requested", "needsInfo"], to: "withdrawn" },
  cancel: { from: ["confirmed"], to: "cancelled" },
} as const satisfies Record<string, { from: readonly BookingStatus[]; to: BookingStatus }>;

export type Move = keyof typeof moves;
export type Objection = "wrong-state" | "already-begun";

export const isMove = (text: string): text is Move => text in moves;

/** Moves that make no sense without words. */
export const needsWords: readonly Move[] = ["ask", "answer", "deny", "cancel"];

export const releases = (move: Move) => ["denied", "withdrawn", "cancelled"].includes(moves[move].to);

/** Why this move cannot be made now, or null when it can. A refusal is possible even late: silence is worse. */
export function objection(move: Move, booking: { status: BookingStatus; startAt: Date }, now: Date): Objection | null {
  if (!(moves[move].from as readonly BookingStatus[]).includes(booking.status)) return "wrong-state";
  if (booking.startAt <= now && move !== "deny" && move !== "withdraw") return "already-begun";
  return null;
}

export type Hall = { opensAt: string; closesAt: string; stepMinutes: number; maxMinutes: number; capacity: number | null };
export type Wish = { day: Day; from: string; to: string };
export type TimeObjection = "bad-day" | "too-soon" | "too-far" | "order" | "closed" | "grid" | "too-long";

/** How far ahead the calendar is open. */
export const HORIZON_DAYS = 366;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Why the hall cannot be asked for then; `first` and `last` are the days between which requests are taken. */
export function timeObjection(
  hall: Hall,
  { day, from, to }: Wish,
  { first, last }: { first: Day; last: Day },
): TimeObjection | null {
  if (!isDay(day)) return "bad-day";
  if (day < first) return "too-soon";
  if (day > last) return "too-far";
  return hoursObjection(hall, from, to);
}

function hoursObjection(hall: Hall, from: string, to: string): TimeObjection | null {
  if (!isTime(from) || !isTime(to) || minutes(to) <= minutes(from)) return "order";
  const start = minutes(from) - minutes(hall.opensAt);
  const length = minutes(to) - minutes(from);
  if (start < 0 || minutes(to) > minutes(hall.closesAt)) return "closed";
  if ([start, length].some((part) => part % hall.stepMinutes !== 0)) return "grid";
  return length > hall.maxMinutes ? "too-long" : null;
}

/** `08:00`, `08:30` … to the closing hour. */
export function gridOf({ opensAt, closesAt, stepMinutes }: Hall): string[] {
  const count = Math.floor((minutes(closesAt) - minutes(opensAt)) / stepMinutes) + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = minutes(opensAt) + index * stepMinutes;
    return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
  });
}

/** Half-open: what ends at noon does not touch what begins at noon. */
export const overlaps = (one: { start: Date; end: Date }, other: { start: Date; end: Date }) =>
  one.start < other.end && other.start < one.end;

export const isOverdue = (booking: { status: BookingStatus; dueOn: Date }, today: Date) =>
  (booking.status === "requested" || booking.status === "needsInfo") && booking.dueOn < today;
