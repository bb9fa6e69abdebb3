import type { Day } from "@/lib/days";
import { addWorkingDays } from "@/lib/working-days";
import { MeetingStatus } from "@/prisma/generated/enums";

type Timed = { status: MeetingStatus; startAt: Date; endAt: Date | null };
export type MeetingPhase = "coming" | "now" | "past" | "off";

const off: readonly MeetingStatus[] = [MeetingStatus.cancelled, MeetingStatus.postponed];
export const heldStatuses = [MeetingStatus.held, MeetingStatus.minutesPublished] as const satisfies readonly MeetingStatus[];

/** How long a meeting without an end is taken to last. */
const usual = 2 * 3_600_000;

export const isOff = (status: MeetingStatus) => off.includes(status);
export const isHeld = (status: MeetingStatus) => (heldStatuses as readonly MeetingStatus[]).includes(status);

export const endOf = ({ startAt, endAt }: Pick<Timed, "startAt" | "endAt">) => endAt ?? new Date(startAt.getTime() + usual);

export function meetingPhase(meeting: Timed, now: Date): MeetingPhase {
  if (isOff(meeting.status)) return "off";
  if (isHeld(meeting.status)) return "past";
  if (now < meeting.startAt) return "coming";
  return now < endOf(meeting) ? "now" : "past";
}

/** Still to be told about as something ahead: coming, under way, or called off before its hour. */
export const isAhead = (meeting: Timed, now: Date) => {
  const phase = meetingPhase(meeting, now);
  return phase === "off" ? now < meeting.startAt : phase !== "past";
};

type OfBodies = Timed & { bodies: readonly { slug: string }[] };

/** Of meetings in the order of time, the first that a body is still to hold. */
export const nextMeeting = <Row extends OfBodies>(
  ahead: readonly Row[],
  { body, now }: { body: string; now: Date },
): Row | null =>
  ahead.find((row) => !isOff(row.status) && isAhead(row, now) && row.bodies.some(({ slug }) => slug === body)) ?? null;

/** What the office is still writing is not shown: an agenda from its publication, decisions after the meeting. */
export const mayShowAgenda = (status: MeetingStatus) => status !== MeetingStatus.scheduled;
export const mayShowDecisions = (status: MeetingStatus) => isHeld(status);

/** The last day for the agenda: the notice the statute asks for, before the day of the meeting. */
export const agendaDueOn = (day: Day, noticeWorkingDays: number): Day => addWorkingDays(day, -noticeWorkingDays);

const thousandths = (share: number) => Math.round(share * 1000);

/**
 * The least number of members a meeting needs: more than `share` of those listed, and all of them where the share is the whole.
 * Bodies that meet together are held to the strictest of their shares.
 */
export const quorumNeeded = (shares: readonly number[], listed: number) =>
  Math.min(listed, Math.floor((Math.max(...shares.map(thousandths)) * listed) / 1000) + 1);

type Attended = { listed: number | null; present: number | null; shares: readonly number[] };

/** Null while nobody has counted those present, or where no body has a quorum. */
export function quorumOf({ listed, present, shares }: Attended): { needed: number; present: number; reached: boolean } | null {
  if (listed === null || present === null || listed < 1 || shares.length === 0) return null;
  const needed = quorumNeeded(shares, listed);
  return { needed, present, reached: present >= needed };
}

type Assigned = { dueOn: Day | null; doneOn: Day | null };
export type AssignmentState = "noted" | "due" | "overdue" | "done" | "doneLate";

/** The day of the term itself is still in time. */
export function assignmentState({ dueOn, doneOn }: Assigned, today: Day): AssignmentState {
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? "doneLate" : "done";
  if (dueOn === null) return "noted";
  return dueOn < today ? "overdue" : "due";
}

const order: Record<AssignmentState, number> = { overdue: 0, due: 1, noted: 2, doneLate: 3, done: 3 };

/** What is late first, then what is due by its term, then the rest, the latest first. */
export const byUrgency =
  (today: Day) =>
  (a: Assigned & { day: Day }, b: Assigned & { day: Day }): number => {
    const [first, second] = [assignmentState(a, today), assignmentState(b, today)];
    if (order[first] !== order[second]) return order[first] - order[second];
    return order[first] < 2 ? (a.dueOn ?? "").localeCompare(b.dueOn ?? "") : b.day.localeCompare(a.day);
  };

/** Years with what belongs to them, in the order met. */
export function byYear<Row extends { day: Day }>(rows: readonly Row[]): { year: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.day.slice(0, 4), [...(groups.get(row.day.slice(0, 4)) ?? []), row]);
  return Array.from(groups, ([year, of]) => ({ year, rows: of }));
}
