// npm run drills -- booking: no hall is ever given twice, and nobody waits long.
import { randomUUID } from "node:crypto";

import type { Actor } from "@/lib/auth/actor";
import { submitRequest } from "@/lib/bookings/submit";
import { bookingTerms } from "@/lib/bookings/terms";
import { dayAt, instantAt } from "@/lib/dates";
import { addDays } from "@/lib/days";
import { db } from "@/lib/db";

const rounds = 50;
const crowd = 200;
const intervals = 20_000;
const say = (words: string, value: string | number) => console.log(`${words.padEnd(52)} ${value}`);

/** A hall and an organisation of the drill's own; removed at the end. */
async function prepare() {
  const mark = randomUUID();
  const organisation = await db.organisation.create({
    data: {
      slug: `drill-${mark}`,
      kind: "other",
      status: "verified",
      nameRu: "Учение",
      nameEn: "Drill",
      shortNameRu: "Учение",
      aboutRu: "",
      addressRu: "",
      leaderName: "",
      registeredOn: new Date(),
    },
  });
  const hall = await db.premises.create({
    data: {
      slug: `drill-${mark}`,
      nameRu: "Учебный зал",
      nameEn: "Drill hall",
      addressRu: "",
      areaM2: 1,
      capacity: 10_000,
      bookable: true,
      opensAt: "08:00",
      closesAt: "20:00",
    },
  });
  const user = await db.user.create({ data: { email: `drill-${mark}@example.ru`, name: "Учение" } });
  const actor: Actor = {
    id: user.id,
    name: "Учение",
    email: user.email,
    roles: ["leader"],
    mandates: [{ organisationId: organisation.id, isLeader: true, powers: [] }],
  };
  return { organisation, hall, actor };
}

const { organisation, hall, actor } = await prepare();
const { first } = await bookingTerms(dayAt(new Date()));
let longest = 0;
let taken = 0;
let given = 0;
const others = new Map<string, number>();

const ask = async (day: string) => {
  const from = performance.now();
  const request = {
    premisesId: hall.id,
    day,
    from: "10:00",
    to: "12:00",
    title: "Учение",
    purpose: "Учение",
    participants: 1,
    contactName: "Учение",
    contactPhone: "+79130000001",
  };
  const outcome = await submitRequest(actor, request, { organisationId: organisation.id, key: randomUUID() }).then(
    () => "given",
    (error: Error) => error.message.split("\n").at(-1) ?? "",
  );
  longest = Math.max(longest, performance.now() - from);
  if (outcome === "given") given += 1;
  else if (outcome === "taken") taken += 1;
  else others.set(outcome, (others.get(outcome) ?? 0) + 1);
};

const began = performance.now();
for (let round = 0; round < rounds; round += 1)
  await Promise.all(Array.from({ length: crowd }, () => ask(addDays(first, round))));
say(`${rounds} rounds of ${crowd} for one slot: given / refused`, `${given} / ${taken}`);
say("other outcomes", others.size === 0 ? 0 : JSON.stringify(Object.fromEntries(others)));
say("longest wait, ms (must be under 2000)", Math.round(longest));
say("requests a second", Math.round((rounds * crowd * 1000) / (performance.now() - began)));

// The first booker holds the hall's lock and rolls back; the next must get it.
const day = addDays(first, rounds + 1);
const rollback = db
  .$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`hall:${hall.id}`}, 0))`;
    await new Promise((wait) => setTimeout(wait, 300));
    throw new Error("rolled back");
  })
  .catch(() => "rolled back");
longest = 0;
const before = given;
await Promise.all([rollback, ...Array.from({ length: 20 }, () => ask(day))]);
say("after a first booker rolls back: given to", given - before);
say("longest wait then, ms", Math.round(longest));

// Random intervals straight into the claims: the constraint alone must hold.
const base = instantAt(addDays(first, 200), "00:00").getTime();
let kept = 0;
const booking = await db.booking.findFirstOrThrow({ where: { premisesId: hall.id }, select: { id: true } });
for (let done = 0; done < intervals; done += 50)
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const start = base + Math.floor(Math.random() * 20_000) * 60_000;
      const end = start + (1 + Math.floor(Math.random() * 240)) * 60_000;
      await db.$executeRaw`insert into "BookingClaim" ("id", "bookingId", "premisesId", "during") values (gen_random_uuid(), ${booking.id}::uuid, ${hall.id}::uuid, tstzrange(${new Date(start)}, ${new Date(end)}, '[)'))`.then(
        () => (kept += 1),
        () => 0,
      );
    }),
  );
say(`${intervals} random intervals: kept`, kept);

const [row] = await db.$queryRaw<{ overlaps: bigint }[]>`
  select count(*) as overlaps from "BookingClaim" a join "BookingClaim" b on a."premisesId" = b."premisesId" and a."id" < b."id" and a."during" && b."during"
  where a."active" and b."active" and a."premisesId" = ${hall.id}::uuid`;
say("overlaps (must be 0)", String(row?.overlaps));

await db.bookingClaim.deleteMany({ where: { premisesId: hall.id } });
await db.booking.deleteMany({ where: { premisesId: hall.id } });
await db.premises.delete({ where: { id: hall.id } });
await db.mail.deleteMany({ where: { to: actor.email } });
await db.user.delete({ where: { id: actor.id } });
await db.organisation.delete({ where: { id: organisation.id } });
await db.$disconnect();
process.exit(row?.overlaps === 0n && others.size === 0 && given === rounds + 1 ? 0 : 1);
