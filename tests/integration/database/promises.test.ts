import { randomUUID } from "node:crypto";

import { describe, expect, test } from "vitest";

import { record } from "@/lib/audit";
import { db } from "@/lib/db";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

async function council(seats: number) {
  const name = randomUUID();
  return db.advisoryBody.create({
    data: {
      slug: name,
      nameRu: name,
      nameEn: name,
      aboutRu: "",
      foundingAct: "№ 1",
      foundedOn: day("2019-01-01"),
      seats,
      contactEmail: "council@example.ru",
      posts: {
        create: [
          { role: "chair", labelRu: "председатель", labelEn: "chair" },
          { role: "member", labelRu: "член", labelEn: "member" },
        ],
      },
    },
    include: { posts: true },
  });
}

type Body = Awaited<ReturnType<typeof council>>;
type Seat = { role: "chair" | "member"; from: string; to?: string; personId?: string };

const newPerson = async () =>
  (await db.person.create({ data: { slug: randomUUID(), familyName: "Примеров", givenName: "Пример" } })).id;

async function seat(body: Body, { role, from, to, personId }: Seat) {
  const post = body.posts.find((candidate) => candidate.role === role) ?? expect.unreachable();
  return db.membership.create({
    data: {
      personId: personId ?? (await newPerson()),
      bodyId: body.id,
      postId: post.id,
      role,
      representsRu: "ветераны",
      startOn: day(from),
      endOn: to === undefined ? null : day(to),
      appointingAct: "№ 2",
    },
  });
}

describe("the database keeps a council's promises", () => {
  test("there is one chair at a time, and the next may follow", async () => {
    const body = await council(5);
    await seat(body, { role: "chair", from: "2020-01-01", to: "2020-12-31" });

    await expect(seat(body, { role: "chair", from: "2020-12-31" })).rejects.toThrow(/Membership_one_chair/);
    await seat(body, { role: "chair", from: "2021-01-01" });
  });

  test("nobody holds two seats of one council at once", async () => {
    const body = await council(5);
    const personId = await newPerson();
    await seat(body, { role: "member", from: "2020-01-01", personId });

    await expect(seat(body, { role: "chair", from: "2021-01-01", personId })).rejects.toThrow(/Membership_person_once/);
  });

  test("there are never more members than seats, on any day", async () => {
    const body = await council(2);
    await seat(body, { role: "member", from: "2020-01-01", to: "2020-06-30" });
    await seat(body, { role: "member", from: "2020-03-01" });

    await expect(seat(body, { role: "member", from: "2020-02-01" })).rejects.toThrow(/more members than seats/);
    await seat(body, { role: "member", from: "2020-07-01" });
  });
});

describe("the journal", () => {
  const deed = { action: "test.deed", objectId: randomUUID() };

  test("chains each entry to the one before", async () => {
    await db.$transaction(async (tx) => {
      await record(tx, null, deed);
      await record(tx, null, deed);
    });
    const [first, second] = await db.auditEntry.findMany({ where: { objectId: deed.objectId }, orderBy: { id: "asc" } });

    expect(second?.previous).toBe(first?.hash);
    expect(second?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("cannot be changed or emptied", async () => {
    await expect(db.auditEntry.updateMany({ data: { action: "forged" } })).rejects.toThrow(/append-only/);
    await expect(db.auditEntry.deleteMany({})).rejects.toThrow(/append-only/);
  });
});

describe("legal rules", () => {
  test("one version of a rule is in force on a day", async () => {
    const code = randomUUID();
    const rule = { code, law: "131-ФЗ", kind: "law", value: "16", source: "S", confidence: "H" };
    await db.legalRule.create({ data: { ...rule, validTo: day("2025-06-18") } });

    await expect(db.legalRule.create({ data: { ...rule, validFrom: day("2025-06-18") } })).rejects.toThrow(/one_version/);
    await db.legalRule.create({ data: { ...rule, validFrom: day("2025-06-19") } });
  });
});
