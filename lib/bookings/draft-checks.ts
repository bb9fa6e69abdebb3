import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { refuseTaken, refuseTime } from "@/lib/bookings/hall-time";
import { findDraft } from "@/lib/bookings/queries";
import type { Wish } from "@/lib/bookings/rules";
import { bookingTerms } from "@/lib/bookings/terms";
import { dayAt } from "@/lib/dates";
import { db } from "@/lib/db";
import { refuse } from "@/lib/refusal";

/** Says early what sending would refuse; sending asks again, and the database decides. */
export async function checkTime(actor: Actor, draftId: string, wish: Wish) {
  const draft = (await findDraft(actor, draftId)) ?? refuse("missing-draft");
  const hall =
    (await db.premises.findFirst({ where: { id: draft.answers.premisesId ?? draft.id, bookable: true } })) ??
    refuse("choose-hall");
  refuseTime(hall, wish, await bookingTerms(dayAt(new Date())));
  await refuseTaken(db, hall.id, wish);
}
