import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import { db } from "@/lib/db";
import { heldStatuses } from "@/lib/meetings/rules";
import { MeetingKind } from "@/prisma/generated/enums";

const inYear = (year: number) => ({ gte: instantAt(`${year}-01-01`, "00:00"), lt: instantAt(`${year + 1}-01-01`, "00:00") });

/** Meetings of advisory bodies held in a year. */
export const countMeetingsHeld = (year: number) =>
  cached({ key: ["meetings", "count-held", `${year}`], tags: ["meetings"] }, () =>
    db.meeting.count({ where: { status: { in: [...heldStatuses] }, startAt: inYear(year), bodies: { some: {} } } }),
  );

/** Meetings the head held with the public in a year. */
export const countHeadMeetingsHeld = (year: number) =>
  cached({ key: ["meetings", "count-head", `${year}`], tags: ["meetings"] }, () =>
    db.meeting.count({
      where: { status: { in: [...heldStatuses] }, startAt: inYear(year), kind: MeetingKind.headPublicMeeting },
    }),
  );

/** Decisions with a term, taken in a year: given and done. */
export const countAssignments = (year: number) =>
  cached({ key: ["meetings", "count-assignments", `${year}`], tags: ["meetings"] }, async () => {
    const where = { dueOn: { not: null }, meeting: { status: { in: [...heldStatuses] }, startAt: inYear(year) } };
    const [given, done] = await Promise.all([
      db.agendaItem.count({ where }),
      db.agendaItem.count({ where: { ...where, doneOn: { not: null } } }),
    ]);
    return { given, done };
  });
