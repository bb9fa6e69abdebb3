import "server-only";
import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { letters } from "@/lib/bookings/letters";
import { may, mayRequest } from "@/lib/bookings/policy";
import { type BookingWhole, findBooking, findDraft } from "@/lib/bookings/queries";
import { type Move, isMove, moves, objection, releases } from "@/lib/bookings/rules";
import { type Answers, type MoveInput, requestInput } from "@/lib/bookings/schema";
import { submitRequest } from "@/lib/bookings/submit";
import { clock } from "@/lib/clock";
import { type Tx, db } from "@/lib/db";
import { post } from "@/lib/outbox";
import { refuse } from "@/lib/refusal";

export async function startDraft(actor: Actor, organisationId: string): Promise<string> {
  if (!mayRequest(actor, { organisationId })) refuse("not-yours");
  const { id } = await db.bookingDraft.create({ data: { userId: actor.id, organisationId }, select: { id: true } });
  return id;
}

export async function saveAnswers(actor: Actor, draftId: string, answers: Answers) {
  const draft = (await findDraft(actor, draftId)) ?? refuse("missing-draft");
  await db.bookingDraft.update({ where: { id: draft.id }, data: { answers: { ...draft.answers, ...answers } } });
}

export async function dropDraft(actor: Actor, draftId: string) {
  await db.bookingDraft.deleteMany({ where: { id: draftId, userId: actor.id } });
}

/** The draft's id is the key: however often it is sent, there is one request. */
export async function sendDraft(actor: Actor, draftId: string) {
  const draft = await findDraft(actor, draftId);
  if (!draft) return alreadySent(actor, draftId);
  const request = requestInput.safeParse(draft.answers);
  if (!request.success) refuse("unfinished");
  const sent = await submitRequest(actor, request.data, { organisationId: draft.organisationId, key: draftId });
  await dropDraft(actor, draftId);
  return sent;
}

async function alreadySent(actor: Actor, draftId: string) {
  const done = await db.idempotencyKey.findFirst({ where: { key: `${actor.id}:${draftId}`, action: "booking.submit" } });
  if (typeof done?.result !== "string") refuse("missing-draft");
  return (
    (await db.booking.findFirst({ where: { id: done.result }, select: { id: true, premisesId: true } })) ??
    refuse("missing-draft")
  );
}

/** Every step after sending: one table of moves, one door. `at` is for history, otherwise the database's clock decides. */
export async function moveBooking(actor: Actor, { id, version, move, words }: MoveInput, at?: Date) {
  if (!isMove(move)) refuse("wrong-state");
  const booking = (await findBooking(actor, id)) ?? refuse("missing");
  if (!may[move](actor, booking)) refuse("not-yours");
  if (booking.version !== version)
    refuse("stale", { wanted: `move-${move}`, now: `status-${booking.status}`, by: booking.steps.at(-1)?.byName ?? "" });

  await db.$transaction(async (tx) => {
    const now = at ?? (await clock(tx));
    const reason = objection(move, booking, now);
    if (reason) refuse(reason);
    await change(tx, { actor, booking, move, words: words || null, now });
  });
  return { id, premisesId: booking.premises.id };
}

type Change = { actor: Actor; booking: BookingWhole; move: Move; words: string | null; now: Date };

const kept = {
  ask: "question",
  answer: "answer",
  approve: null,
  deny: "reason",
  withdraw: null,
  cancel: "reason",
} as const satisfies Record<Move, string | null>;

async function change(tx: Tx, { actor, booking, move, words, now }: Change) {
  const { id, version } = booking;
  const field = kept[move];
  const decided = move === "approve" || move === "deny" ? { decidedAt: now, decidedById: actor.id } : {};
  const { count } = await tx.booking.updateMany({
    where: { id, version },
    data: { status: moves[move].to, version: version + 1, ...decided, ...(field ? { [field]: words } : {}) },
  });
  if (count === 0) refuse("stale", { wanted: `move-${move}`, now: "changed-now", by: "" });
  if (releases(move)) await tx.bookingClaim.updateMany({ where: { bookingId: id }, data: { active: false } });

  await tx.bookingStep.create({ data: { bookingId: id, move, to: moves[move].to, byName: actor.name, note: words, at: now } });
  await record(tx, actor, { action: `booking.${move}`, objectId: id, details: { from: booking.status, to: moves[move].to } });
  const letter = letters.moved(move, booking, words);
  if (letter) await post(tx, { to: booking.requestedBy.email, ...letter });
}
