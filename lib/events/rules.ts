import type { Day } from "@/lib/days";
import type { EventStatus } from "@/prisma/generated/enums";

export type Phase = "cancelled" | "postponed" | "coming" | "running" | "past";

/** The clock's part of an event's state; what people decided comes first. Half-open: at its end it is past. */
export function phaseOf({ status, startAt, endAt }: { status: EventStatus; startAt: Date; endAt: Date }, now: Date): Phase {
  if (status === "cancelled") return "cancelled";
  if (status === "postponed") return "postponed";
  if (now < startAt) return "coming";
  return now < endAt ? "running" : "past";
}

export const FIRST_YEAR = 2015;

/** A month the calendar shows: `2026` and `11`, from 2015 to three years ahead; null otherwise. */
export function monthOf(year: string, month: string, today: Day): { year: number; month: number } | null {
  if (!/^\d{4}$/.test(year) || !/^(0[1-9]|1[0-2])$/.test(month)) return null;
  const wanted = Number(year);
  return wanted >= FIRST_YEAR && wanted <= Number(today.slice(0, 4)) + 3 ? { year: wanted, month: Number(month) } : null;
}

/** `2026/11` of the month before or after. */
export function neighbour({ year, month }: { year: number; month: number }, step: 1 | -1): string {
  const index = year * 12 + month - 1 + step;
  return `${Math.floor(index / 12)}/${String((index % 12) + 1).padStart(2, "0")}`;
}
