import "server-only";
import { type Hall, type Wish, timeObjection } from "@/lib/bookings/rules";
import { formatDay, instantAt, timeAt } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { refuse } from "@/lib/refusal";

/** Refuses what the hall's hours and the terms of asking do not allow. */
export function refuseTime(hall: Hall, wish: Wish, terms: { first: Day; last: Day }) {
  const wrong = timeObjection(hall, wish, terms);
  if (!wrong) return;
  refuse(wrong, {
    opens: hall.opensAt,
    closes: hall.closesAt,
    first: formatDay("ru", terms.first),
    hours: String(hall.maxMinutes / 60),
  });
}

/** Refuses a time that touches another's, naming its hours. Only sending, which holds the hall's lock, may rely on it. */
export async function refuseTaken(tx: Pick<Tx, "$queryRaw">, premisesId: string, { day, from, to }: Wish) {
  const [taken] = await tx.$queryRaw<{ start: Date; end: Date }[]>`
    select lower("during") as start, upper("during") as end from "BookingClaim"
    where "premisesId" = ${premisesId}::uuid and "active"
      and "during" && tstzrange(${instantAt(day, from)}, ${instantAt(day, to)}, '[)')
    order by 1 limit 1`;
  if (taken) refuse("taken", { from: timeAt(taken.start), to: timeAt(taken.end) });
}
