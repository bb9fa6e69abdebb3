import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, test } from "vitest";

import type { Actor } from "@/lib/auth/actor";
import { moveBooking, sendDraft, startDraft, saveAnswers } from "@/lib/bookings/commands";
import { findBooking } from "@/lib/bookings/queries";
import { submitRequest } from "@/lib/bookings/submit";
import { bookingTerms } from "@/lib/bookings/terms";
import { dayAt } from "@/lib/dates";
import { addDays } from "@/lib/days";
import { db } from "@/lib/db";
import { cast } from "@/prisma/seed/cast";
import { seeded } from "@/tests/support/seeded";

type Cast = typeof cast;
const people: Record<"leader" | "otherLeader" | "specialist", Actor> = {} as never;
let hall = "";
let days = 0;

async function actorOf(key: keyof Cast): Promise<Actor> {
  const { id, name, email, roles } = cast[key];
  const mandates = await db.mandate.findMany({
    where: { userId: id },
    select: { organisationId: true, isLeader: true, powers: true },
  });
  return { id, name, email, roles, mandates };
}

beforeAll(async () => {
  await seeded();
  for (const key of ["leader", "otherLeader", "specialist"] as const) people[key] = await actorOf(key);
  hall = (await db.premises.findFirstOrThrow({ where: { slug: "library-room" } })).id;
}, 120_000);

/** A day nobody else has taken. */
async function freshDay() {
  const { first } = await bookingTerms(dayAt(new Date()));
  days += 1;
  return addDays(first, 90 + days);
}

const request = (day: string, from = "10:00", to = "12:00") => ({
  premisesId: hall,
  day,
  from,
  to,
  title: "Собрание",
  purpose: "Обсудить план",
  participants: 10,
  contactName: "Иванова",
  contactPhone: "+79130000001",
});
const organisationOf = (actor: Actor) => actor.mandates[0]?.organisationId ?? "";
const ask = (actor: Actor, day: string, from?: string, to?: string) =>
  submitRequest(actor, request(day, from, to), { organisationId: organisationOf(actor), key: randomUUID() });
const versionOf = async (id: string) => (await db.booking.findUniqueOrThrow({ where: { id } })).version;

describe("asking for a hall", () => {
  test("leaves a numbered request, a claim, history, a letter and an audit entry", async () => {
    const { id } = await ask(people.leader, await freshDay());
    const booking = await findBooking(people.leader, id);
    expect(booking?.number).toMatch(/^П-\d{4}-\d{4}$/);
    expect(booking?.steps.map(({ move }) => move)).toEqual(["submit"]);
    expect(await db.bookingClaim.count({ where: { bookingId: id, active: true } })).toBe(1);
    expect(await db.auditEntry.count({ where: { objectId: id, action: "booking.submit" } })).toBe(1);
    expect(await db.mail.count({ where: { to: people.leader.email, subject: { contains: booking?.number ?? "" } } })).toBe(1);
  });

  test("a taken time is refused with the neighbour's hours; touching is allowed", async () => {
    const day = await freshDay();
    await ask(people.leader, day, "10:00", "12:00");
    await expect(ask(people.otherLeader, day, "11:00", "13:00")).rejects.toMatchObject({
      message: "taken",
      detail: { from: "10:00", to: "12:00" },
    });
    await expect(ask(people.otherLeader, day, "11:30", "12:30")).rejects.toThrow("taken");
    await ask(people.otherLeader, day, "12:00", "13:00");
  });

  test("a double press is one request", async () => {
    const draftId = await startDraft(people.leader, organisationOf(people.leader));
    const answers = request(await freshDay());
    await saveAnswers(people.leader, draftId, answers);
    const sent = await Promise.all([sendDraft(people.leader, draftId), sendDraft(people.leader, draftId)]);
    expect(sent[0].id).toBe(sent[1].id);
    expect((await sendDraft(people.leader, draftId)).id).toBe(sent[0].id);
  });

  test("for another organisation, too many people or too soon, it is refused", async () => {
    const day = await freshDay();
    await expect(
      submitRequest(people.leader, request(day), { organisationId: organisationOf(people.otherLeader), key: randomUUID() }),
    ).rejects.toThrow("not-yours");
    await expect(
      submitRequest(
        people.leader,
        { ...request(day), participants: 31 },
        { organisationId: organisationOf(people.leader), key: randomUUID() },
      ),
    ).rejects.toThrow("too-many-people");
    await expect(ask(people.leader, addDays(dayAt(new Date()), 1))).rejects.toThrow("too-soon");
  });
});

describe("deciding", () => {
  test("ask, answer, approve, cancel: each is kept, told and audited", async () => {
    const { id } = await ask(people.leader, await freshDay());
    await moveBooking(people.specialist, { id, version: 1, move: "ask", words: "Сколько стульев?" });
    await moveBooking(people.leader, { id, version: 2, move: "answer", words: "Двадцать" });
    await moveBooking(people.specialist, { id, version: 3, move: "approve" });
    await moveBooking(people.leader, { id, version: 4, move: "cancel", words: "Заболели" });
    const booking = await findBooking(people.leader, id);
    expect(booking).toMatchObject({ status: "cancelled", question: "Сколько стульев?", answer: "Двадцать", reason: "Заболели" });
    expect(booking?.steps.map(({ move }) => move)).toEqual(["submit", "ask", "answer", "approve", "cancel"]);
    expect(await db.auditEntry.count({ where: { objectId: id } })).toBe(5);
    expect(await db.bookingClaim.count({ where: { bookingId: id, active: true } })).toBe(0);
  });

  test("a refused time is free again, and a refused request does not come back", async () => {
    const day = await freshDay();
    const { id } = await ask(people.leader, day);
    await moveBooking(people.specialist, { id, version: 1, move: "deny", words: "Ремонт" });
    await ask(people.otherLeader, day);
    await expect(moveBooking(people.specialist, { id, version: 2, move: "approve" })).rejects.toThrow("wrong-state");
  });

  test("a stale decision is refused, and says what is and what was wanted", async () => {
    const { id } = await ask(people.leader, await freshDay());
    await moveBooking(people.leader, { id, version: 1, move: "withdraw" });
    await expect(moveBooking(people.specialist, { id, version: 1, move: "approve" })).rejects.toMatchObject({
      message: "stale",
      detail: { wanted: "move-approve", now: "status-withdrawn" },
    });
  });

  test("two decisions at once: one wins", async () => {
    const { id } = await ask(people.leader, await freshDay());
    const results = await Promise.allSettled([
      moveBooking(people.specialist, { id, version: 1, move: "approve" }),
      moveBooking(people.specialist, { id, version: 1, move: "deny", words: "Нет" }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await versionOf(id)).toBe(2);
  });

  test("what you may not see does not exist, and what is not yours you may not do", async () => {
    const { id } = await ask(people.leader, await freshDay());
    await expect(moveBooking(people.otherLeader, { id, version: 1, move: "withdraw" })).rejects.toThrow("missing");
    await expect(moveBooking(people.leader, { id, version: 1, move: "approve" })).rejects.toThrow("not-yours");
  });
});
