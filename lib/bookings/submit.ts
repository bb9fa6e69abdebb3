import "server-only";
import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { refuseTaken, refuseTime } from "@/lib/bookings/hall-time";
import { letters } from "@/lib/bookings/letters";
import { mayRequest } from "@/lib/bookings/policy";
import type { RequestInput } from "@/lib/bookings/schema";
import { bookingTerms } from "@/lib/bookings/terms";
import { clock } from "@/lib/clock";
import { dayAt, instantAt } from "@/lib/dates";
import { type Day, fromDay } from "@/lib/days";
import { type Tx, db } from "@/lib/db";
import { once } from "@/lib/idempotency";
import { post } from "@/lib/outbox";
import { refuse } from "@/lib/refusal";

type Sent = { id: string; premisesId: string };
/** `key` makes a double press one request; `at` is for history, otherwise the database's clock decides. */
type Envelope = { organisationId: string; key: string; at?: Date };

export async function submitRequest(actor: Actor, request: RequestInput, { organisationId, key, at }: Envelope): Promise<Sent> {
  if (!mayRequest(actor, { organisationId })) refuse("not-yours");
  const terms = await bookingTerms(dayAt(at ?? new Date()));

  return db.$transaction(
    async (tx) => {
      const now = at ?? (await clock(tx));
      const hall = (await tx.premises.findFirst({ where: { id: request.premisesId, bookable: true } })) ?? refuse("missing-hall");
      refuseTime(hall, request, terms);
      if (hall.capacity !== null && request.participants > hall.capacity)
        refuse("too-many-people", { capacity: String(hall.capacity) });

      const id = await once(tx, { key, action: "booking.submit", actor }, () =>
        write(tx, { actor, request, organisationId, now, dueOn: terms.dueOn }),
      );
      return { id, premisesId: hall.id };
    },
    { timeout: 15_000, maxWait: 15_000 },
  );
}

type Writing = { actor: Actor; request: RequestInput; organisationId: string; now: Date; dueOn: Day };

async function write(tx: Tx, { actor, request, organisationId, now, dueOn }: Writing) {
  const { day, from, to, premisesId, needs, ...words } = request;
  const span = { premisesId, startAt: instantAt(day, from), endAt: instantAt(day, to) };
  await lockHall(tx, premisesId);
  await refuseTaken(tx, premisesId, { day, from, to });

  const organisation = await tx.organisation.findFirst({
    where: { id: organisationId, status: "verified" },
    select: { nameRu: true },
  });
  if (!organisation) refuse("not-verified");
  const { id, number } = await tx.booking.create({
    data: {
      ...words,
      ...span,
      organisationId,
      needs: needs || null,
      requestedById: actor.id,
      organisationName: organisation.nameRu,
      number: await nextNumber(tx, Number(dayAt(now).slice(0, 4))),
      submittedAt: now,
      dueOn: fromDay(dueOn),
      steps: { create: { move: "submit", to: "requested", byName: actor.name, at: now } },
    },
    select: { id: true, number: true },
  });
  await tx.$executeRaw`
    insert into "BookingClaim" ("id", "bookingId", "premisesId", "during")
    values (gen_random_uuid(), ${id}::uuid, ${premisesId}::uuid, tstzrange(${span.startAt}, ${span.endAt}, '[)'))`;
  await record(tx, actor, { action: "booking.submit", objectId: id, details: { number } });
  await post(tx, { to: actor.email, ...letters.submitted({ id, number, title: words.title, dueOn }) });
  return id;
}

/** Bookers of one hall queue here, so that the constraint behind never makes them wait for one another's deadlock. */
const lockHall = (tx: Tx, premisesId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`hall:${premisesId}`}, 0))`;

async function nextNumber(tx: Tx, year: number) {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    insert into "NumberSeries" ("journal", "year", "last") values ('booking', ${year}, 1)
    on conflict ("journal", "year") do update set "last" = "NumberSeries"."last" + 1 returning "last"`;
  return `П-${year}-${String(row?.last ?? 0).padStart(4, "0")}`;
}
