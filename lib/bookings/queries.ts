import "server-only";
import { z } from "zod";

import type { Actor } from "@/lib/auth/actor";
import { mayReadQueue, organisationsOf, visibleTo } from "@/lib/bookings/policy";
import { type Answers, answersInput } from "@/lib/bookings/schema";
import { db } from "@/lib/db";
import { type Page, decodeCursor, pageOf } from "@/lib/keyset";
import type { Prisma } from "@/prisma/generated/client";
import type { BookingStatus } from "@/prisma/generated/enums";

const hallNames = { select: { id: true, slug: true, nameRu: true, nameEn: true, addressRu: true, addressEn: true } } as const;
const summary = {
  id: true,
  number: true,
  status: true,
  version: true,
  startAt: true,
  endAt: true,
  title: true,
  participants: true,
  organisationId: true,
  organisationName: true,
  submittedAt: true,
  dueOn: true,
  premises: hallNames,
} as const;
const whole = {
  ...summary,
  purpose: true,
  needs: true,
  contactName: true,
  contactPhone: true,
  question: true,
  answer: true,
  reason: true,
  decidedAt: true,
  requestedBy: { select: { name: true, email: true, locale: true } },
  steps: {
    select: { id: true, at: true, move: true, to: true, byName: true, note: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.BookingSelect;

const size = 25;
const newestKey = z.object({ at: z.iso.datetime(), id: z.uuid() });
const dueKey = z.object({ due: z.iso.date(), id: z.uuid() });

/** The requests of the actor's organisations, newest first. */
export async function listMine(actor: Actor, cursor?: string | null) {
  const after = decodeCursor(cursor, newestKey);
  const rows = await db.booking.findMany({
    where: {
      organisationId: { in: organisationsOf(actor) },
      ...(after
        ? { OR: [{ submittedAt: { lt: new Date(after.at) } }, { submittedAt: new Date(after.at), id: { lt: after.id } }] }
        : {}),
    },
    select: summary,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: size + 1,
  });
  return pageOf(rows, size, ({ submittedAt, id }) => ({ at: submittedAt.toISOString(), id }));
}

/** What waits for the office, by the day it is due; with `status`, every request in that state. */
export async function listQueue(
  actor: Actor,
  { statuses, cursor }: { statuses: readonly BookingStatus[]; cursor?: string | null },
): Promise<Page<BookingSummary>> {
  if (!mayReadQueue(actor)) return { items: [], next: null };
  const after = decodeCursor(cursor, dueKey);
  const rows = await db.booking.findMany({
    where: {
      status: { in: [...statuses] },
      ...(after ? { OR: [{ dueOn: { gt: new Date(after.due) } }, { dueOn: new Date(after.due), id: { gt: after.id } }] } : {}),
    },
    select: summary,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: size + 1,
  });
  return pageOf(rows, size, ({ dueOn, id }) => ({ due: dueOn.toISOString().slice(0, 10), id }));
}

/** How many wait, and how many of them longer than they should. */
export async function countWaiting(actor: Actor, today: Date) {
  if (!mayReadQueue(actor)) return { waiting: 0, overdue: 0 };
  const open = { status: { in: ["requested", "needsInfo"] as BookingStatus[] } };
  const [waiting, overdue] = await Promise.all([
    db.booking.count({ where: open }),
    db.booking.count({ where: { ...open, dueOn: { lt: today } } }),
  ]);
  return { waiting, overdue };
}

/** What you may not see does not exist. */
export const findBooking = (actor: Actor, id: string) =>
  db.booking.findFirst({ where: { id, AND: visibleTo(actor) }, select: whole });

export type BookingSummary = Awaited<ReturnType<typeof listMine>>["items"][number];
export type BookingWhole = NonNullable<Awaited<ReturnType<typeof findBooking>>>;

export const listMyOrganisations = (actor: Actor) =>
  db.organisation.findMany({
    where: { id: { in: organisationsOf(actor) }, status: "verified" },
    select: { id: true, nameRu: true, nameEn: true, leaderName: true, phone: true },
    orderBy: { nameRu: "asc" },
  });

export const listDrafts = (actor: Actor) =>
  db.bookingDraft.findMany({
    where: { userId: actor.id },
    select: { id: true, updatedAt: true, answers: true },
    orderBy: { updatedAt: "desc" },
    take: 20,
  });

export type Draft = { id: string; organisationId: string; organisationName: string; answers: Answers };

/** A request that its writer has not sent yet; nobody else's. */
export async function findDraft(actor: Actor, id: string): Promise<Draft | null> {
  const draft = await db.bookingDraft.findFirst({
    where: { id, userId: actor.id, organisationId: { in: organisationsOf(actor) } },
    select: { id: true, organisationId: true, answers: true, organisation: { select: { nameRu: true } } },
  });
  if (!draft) return null;
  return {
    id: draft.id,
    organisationId: draft.organisationId,
    organisationName: draft.organisation.nameRu,
    answers: answersInput.safeParse(draft.answers).data ?? {},
  };
}
