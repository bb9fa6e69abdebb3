import "server-only";
import { cached } from "@/lib/cached";
import { dayAt } from "@/lib/dates";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { heldStatuses } from "@/lib/meetings/rules";
import type { Prisma } from "@/prisma/generated/client";

const shown = 10;
const open = { dueOn: { not: null }, doneOn: null };
const decision = {
  id: true,
  decisionRu: true,
  decisionEn: true,
  dueOn: true,
  doneOn: true,
  meeting: { select: { slug: true, startAt: true } },
} as const satisfies Prisma.AgendaItemSelect;
const latest = [
  { meeting: { startAt: "desc" } },
  { position: "asc" },
  { id: "asc" },
] as const satisfies Prisma.AgendaItemOrderByWithRelationInput[];

const decidedBy = (bodySlug: string) => ({
  decisionRu: { not: null },
  meeting: { status: { in: [...heldStatuses] }, bodies: { some: { body: { slug: bodySlug } } } },
});

type Dated = { dueOn: Date | null; doneOn: Date | null; meeting: { startAt: Date } };

const plain = <Row extends Dated>({ dueOn, doneOn, ...rest }: Row) => ({
  ...rest,
  dueOn: dueOn && toDay(dueOn),
  doneOn: doneOn && toDay(doneOn),
  day: dayAt(rest.meeting.startAt),
});

/** What a body decided: all that waits to be done (a hundred at most), and the latest of the rest. */
export const listPublishedDecisions = (bodySlug: string) =>
  cached({ key: ["meetings", "decisions", bodySlug], tags: ["meetings", `body:${bodySlug}`] }, async () => {
    const where = decidedBy(bodySlug);
    const [waiting, rest] = await Promise.all([
      db.agendaItem.findMany({ where: { ...where, ...open }, select: decision, orderBy: { dueOn: "asc" }, take: 100 }),
      db.agendaItem.findMany({ where: { ...where, NOT: open }, select: decision, orderBy: latest, take: shown }),
    ]);
    return [...waiting, ...rest].map(plain);
  });

export type Decision = Awaited<ReturnType<typeof listPublishedDecisions>>[number];

/** What the figures of a body are counted from: its meetings, and the terms of its decisions. */
export const listFigureRows = (bodySlug: string) =>
  cached({ key: ["meetings", "figures", bodySlug], tags: ["meetings", `body:${bodySlug}`] }, async () => {
    const [meetings, items] = await Promise.all([
      db.meeting.findMany({
        where: { bodies: { some: { body: { slug: bodySlug } } } },
        select: { status: true, startAt: true, listed: true, present: true },
      }),
      db.agendaItem.findMany({
        where: decidedBy(bodySlug),
        select: { dueOn: true, doneOn: true, meeting: { select: { startAt: true } } },
      }),
    ]);
    return { meetings: meetings.map(({ startAt, ...row }) => ({ ...row, day: dayAt(startAt) })), items: items.map(plain) };
  });
