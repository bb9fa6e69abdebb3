import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { findDraft } from "@/lib/bookings/queries";
import { type Wish, timeObjection } from "@/lib/bookings/rules";
import { bookingTerms } from "@/lib/bookings/terms";
import { dayAt, formatDay, instantAt, timeAt } from "@/lib/dates";
import { db } from "@/lib/db";
import { refuse } from "@/lib/refusal";

/** Says early what sending would refuse; sending asks again, and the database decides. */
export async function checkTime(actor: Actor, draftId: string, wish: Wish) {
  const draft = (await findDraft(actor, draftId)) ?? refuse("missing-draft");
  const hall =
    (await db.premises.findFirst({ where: { id: draft.answers.premisesId ?? draft.id, bookable: true } })) ??
    refuse("choose-hall");
  const terms = await bookingTerms(dayAt(new Date()));
  const wrong = timeObjection(hall, wish, terms);
  if (wrong)
    refuse(wrong, {
      opens: hall.opensAt,
      closes: hall.closesAt,
      first: formatDay("ru", terms.first),
      hours: String(hall.maxMinutes / 60),
    });

  const [taken] = await db.$queryRaw<{ start: Date; end: Date }[]>`
    select lower("during") as start, upper("during") as end from "BookingClaim"
    where "premisesId" = ${hall.id}::uuid and "active" and "during" && tstzrange(${instantAt(wish.day, wish.from)}, ${instantAt(wish.day, wish.to)}, '[)')
    order by 1 limit 1`;
  if (taken) refuse("taken", { from: timeAt(taken.start), to: timeAt(taken.end) });
}
