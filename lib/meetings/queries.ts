import "server-only";
import { z } from "zod";

import { cached } from "@/lib/cached";
import { dayAt, instantAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import { db } from "@/lib/db";
import { type Page, pageOf } from "@/lib/keyset";
import type { Prisma } from "@/prisma/generated/client";
import { MeetingKind } from "@/prisma/generated/enums";

/** The meetings of a body, by its slug, or those the head holds with the public. */
export type Scope = { body: string } | "head";

const size = 20;
const bodies = {
  select: { body: { select: { id: true, slug: true, nameRu: true, nameEn: true, quorumShare: true, noticeWorkingDays: true } } },
  orderBy: [{ body: { foundedOn: "asc" } }, { body: { slug: "asc" } }],
} as const satisfies Prisma.Meeting$bodiesArgs;

export const listed = {
  id: true,
  slug: true,
  kind: true,
  status: true,
  mode: true,
  number: true,
  titleRu: true,
  titleEn: true,
  startAt: true,
  endAt: true,
  placeRu: true,
  placeEn: true,
  reasonRu: true,
  bodies,
} as const satisfies Prisma.MeetingSelect;

type Row = Prisma.MeetingGetPayload<{ select: typeof listed }>;

export const plainMeeting = <Found extends Row>({ bodies: of, ...rest }: Found) => ({
  ...rest,
  day: dayAt(rest.startAt),
  bodies: of.map(({ body }) => ({ ...body, quorumShare: Number(body.quorumShare) })),
});

const within = (scope: Scope): Prisma.MeetingWhereInput =>
  scope === "head" ? { kind: MeetingKind.headPublicMeeting } : { bodies: { some: { body: { slug: scope.body } } } };
const nameOf = (scope: Scope) => (scope === "head" ? "head" : `body:${scope.body}`);
const tagsOf = (scope: Scope) => ["meetings", "bodies", nameOf(scope)];
const midnight = (day: Day) => instantAt(day, "00:00");

/** From the morning of `day` on, the nearest first. */
export const listPublishedMeetingsFrom = (scope: Scope, day: Day) =>
  cached({ key: ["meetings", "from", nameOf(scope), day], tags: tagsOf(scope) }, async () => {
    const where = { ...within(scope), startAt: { gte: midnight(day) } };
    const rows = await db.meeting.findMany({ where, select: listed, orderBy: [{ startAt: "asc" }, { id: "asc" }], take: size });
    return rows.map(plainMeeting);
  });

export type ListedMeeting = Awaited<ReturnType<typeof listPublishedMeetingsFrom>>[number];

/** Up to the evening of `day`, the latest first. */
export const listPublishedMeetingsUntil = (scope: Scope, day: Day) =>
  cached({ key: ["meetings", "until", nameOf(scope), day], tags: tagsOf(scope) }, async () => {
    const where = { ...within(scope), startAt: { lt: midnight(addDays(day, 1)) } };
    const rows = await db.meeting.findMany({ where, select: listed, orderBy: [{ startAt: "desc" }, { id: "desc" }], take: size });
    return rows.map(plainMeeting);
  });

/** The meeting a page of the archive begins after. */
export const meetingKey = z.object({ id: z.uuid() });
export type MeetingKey = z.infer<typeof meetingKey>;

/** The archive of a body or of the head: the latest first, coming ones on top. */
export const listPublishedMeetings = (scope: Scope, after: MeetingKey | null): Promise<Page<ListedMeeting>> =>
  cached({ key: ["meetings", "page", nameOf(scope), after?.id ?? ""], tags: tagsOf(scope) }, async () => {
    const rows = await db.meeting.findMany({
      where: within(scope),
      select: listed,
      orderBy: [{ startAt: "desc" }, { id: "desc" }],
      take: size + 1,
      ...(after ? { cursor: after, skip: 1 } : {}),
    });
    return pageOf(rows.map(plainMeeting), size, ({ id }) => ({ id }));
  });

/** The meetings of every body from the morning of `day` on, the nearest first: enough to find the next of each. */
export const listPublishedMeetingsAhead = (day: Day) =>
  cached({ key: ["meetings", "ahead", day], tags: ["meetings", "bodies"] }, async () => {
    const where = { startAt: { gte: midnight(day) }, bodies: { some: {} } };
    const rows = await db.meeting.findMany({ where, select: listed, orderBy: [{ startAt: "asc" }, { id: "asc" }], take: 100 });
    return rows.map(plainMeeting);
  });
