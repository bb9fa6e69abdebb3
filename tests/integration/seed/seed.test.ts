import { beforeAll, describe, expect, test } from "vitest";

import { dayAt, instantAt } from "@/lib/dates";
import { fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { checksOf } from "@/lib/hearings/terms";
import { cast } from "@/prisma/seed/cast";
import { hearings2020 } from "@/prisma/seed/hearings-2020";
import { hearingsNow } from "@/prisma/seed/hearings-now";
import { hearingsOfYears } from "@/prisma/seed/hearings-years";
import { seed } from "@/prisma/seed/index";
import { organisations } from "@/prisma/seed/organisations";

const now = new Date();
const lastDay = fromDay("2020-12-31");
const of2020 = { gte: instantAt("2020-01-01", "00:00"), lt: instantAt("2021-01-01", "00:00") };
const onLastDay = { startOn: { lte: lastDay }, OR: [{ endOn: null }, { endOn: { gte: lastDay } }] };
const slugs = organisations.map(({ slug }) => slug);
const seededHearings = [...hearings2020, ...hearingsOfYears(now), ...hearingsNow(now)].map(({ slug }) => slug);
const seeded = { organisation: { slug: { in: slugs } } };

/** Other tests add rows of their own to this database: only what the seed named is counted. */
beforeAll(async () => {
  if ((await db.municipality.count()) === 0) await seed(db, now);
}, 120_000);

describe("the city of the report for 2020", () => {
  test.each([
    ["elders", 11],
    ["public-council", 21],
    ["ethnic-affairs", 15],
  ])("council %s has all of its %i members at the year's end", async (slug, members) => {
    const body = await db.advisoryBody.findUniqueOrThrow({ where: { slug }, select: { id: true, seats: true } });

    expect(body.seats).toBe(members);
    expect(await db.membership.count({ where: { bodyId: body.id, ...onLastDay } })).toBe(members);
  });

  test("each council has had members who left", async () => {
    const bodies = await db.advisoryBody.findMany({
      where: { slug: { in: ["elders", "public-council", "ethnic-affairs"] } },
      select: { memberships: { where: { endOn: { lt: lastDay } } } },
    });

    expect(bodies.every(({ memberships }) => memberships.length > 0)).toBe(true);
  });

  test("two TOS were registered by then", async () => {
    expect(await db.tosBody.count({ where: { slug: { in: ["our-house", "friendly-yard"] }, charterOn: { lte: lastDay } } })).toBe(
      2,
    );
  });

  test("fourteen organisations are verified, and no two share an ИНН or ОГРН", async () => {
    const rows = await db.organisation.findMany({ where: { slug: { in: slugs }, status: "verified" } });

    expect(rows).toHaveLength(14);
    expect(new Set(rows.map(({ inn }) => inn)).size).toBe(14);
    expect(new Set(rows.map(({ ogrn }) => ogrn)).size).toBe(14);
  });

  test("seven organisations received 910 000 roubles", async () => {
    const awards = await db.subsidyAward.findMany({ where: { year: 2020, programme: { slug: "social-support" }, ...seeded } });

    expect(awards).toHaveLength(7);
    expect(awards.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0n)).toBe(91_000_000n);
    expect(awards.every(({ amountKopecks }) => amountKopecks >= 4_500_000n && amountKopecks <= 25_000_000n)).toBe(true);
  });

  test("the same seven receive one every year", async () => {
    const awards = await db.subsidyAward.findMany({
      where: { programme: { slug: "social-support" }, year: { lte: 2025 }, ...seeded },
    });
    const byYear = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => awards.filter((award) => award.year === year));

    expect(byYear.map(({ length }) => length)).toEqual([7, 7, 7, 7, 7, 7, 7]);
    expect(new Set(awards.map(({ organisationId }) => organisationId)).size).toBe(7);
  });

  test.each([
    ["then", lastDay],
    ["now", fromDay(dayAt(now))],
  ])("nine organisations hold premises %s", async (_, day) => {
    const inForce = { startOn: { lte: day }, OR: [{ endOn: null }, { endOn: { gte: day } }] };
    const held = await db.premisesAllocation.findMany({ where: { ...seeded, ...inForce }, distinct: ["organisationId"] });

    expect(held).toHaveLength(9);
  });

  test.each(["victory-75", "city-95", "kuzbass-300"])("campaign %s had events", async (slug) => {
    expect(await db.event.count({ where: { campaign: { slug }, startAt: of2020 } })).toBeGreaterThan(3);
  });

  test("most events were remote", async () => {
    const events = await db.event.findMany({ where: { slug: { endsWith: "-2020" }, startAt: of2020 }, select: { mode: true } });
    const online = events.filter(({ mode }) => mode === "online");

    expect(events.length).toBeGreaterThan(20);
    expect(online.length * 2).toBeGreaterThan(events.length);
  });

  test("five hearings were carried to a decision, their protocols before their conclusions", async () => {
    const hearings = await db.hearing.findMany({
      where: { slug: { in: hearings2020.map(({ slug }) => slug) } },
    });

    expect(hearings).toHaveLength(5);
    expect(hearings.every(({ decisionOn, conclusionOn }) => conclusionOn && decisionOn && decisionOn >= conclusionOn)).toBe(true);
  });

  test("the report is published in nine sections", async () => {
    const report = await db.annualReport.findUniqueOrThrow({ where: { year: 2020 }, include: { sections: true } });
    const text = report.sections.map(({ textRu, textEn }) => textRu + textEn).join("\n");

    expect(report.status).toBe("published");
    expect(report.sections).toHaveLength(9);
    expect(["{councils}", "{tos}", "{subsidised}", "{premises}"].filter((name) => !text.includes(name))).toEqual([]);
  });
});

const orNull = (date: Date | null) => date && toDay(date);

/** The days of those hearings that were not called off. */
async function datedHearings() {
  const rows = await db.hearing.findMany({ where: { slug: { in: seededHearings }, stage: { not: "cancelled" } } });
  return rows.map((row) => ({
    slug: row.slug,
    subject: row.subject,
    noticeOn: toDay(row.noticeOn),
    placedOn: toDay(row.placedOn),
    openOn: dayAt(row.proposalsOpenAt),
    closeOn: dayAt(row.proposalsCloseAt),
    meetingOn: row.meetingAt && dayAt(row.meetingAt),
    protocolOn: orNull(row.protocolOn),
    conclusionOn: orNull(row.conclusionOn),
    decisionOn: orNull(row.decisionOn),
  }));
}

describe("hearings", () => {
  test("keep the terms of the law in force at their notice", async () => {
    const rows = await db.legalRule.findMany({ where: { code: { startsWith: "hearing." } } });
    const rules = rows.map((rule) => ({ ...rule, validFrom: orNull(rule.validFrom), validTo: orNull(rule.validTo) }));
    const hearings = await datedHearings();
    const broken = hearings.flatMap((hearing) =>
      checksOf(hearing, rules, dayAt(now))
        .filter(({ verdict }) => verdict === "broken" || verdict === "late")
        .map(({ key }) => `${hearing.slug}: ${key}`),
    );

    expect(hearings.length).toBeGreaterThan(15);
    expect(broken).toEqual([]);
  });
});

describe("the city now", () => {
  test("someone may be heard", async () => {
    const open = { proposalsOpenAt: { lte: now }, proposalsCloseAt: { gt: now } };
    expect(await db.hearing.count({ where: { ...open, stage: { not: "cancelled" } } })).toBeGreaterThan(0);
  });

  test("there is somewhere to go", async () => {
    const soon = new Date(now.getTime() + 45 * 86_400_000);
    expect(await db.event.count({ where: { startAt: { gt: now, lt: soon }, status: { not: "cancelled" } } })).toBeGreaterThan(9);
  });

  test("every event has an age mark", async () => {
    const marks = await db.event.findMany({ distinct: ["ageMark"], select: { ageMark: true } });
    expect(marks.filter(({ ageMark }) => !["0+", "6+", "12+", "16+", "18+"].includes(ageMark))).toEqual([]);
  });

  test("three halls may be asked for", async () => {
    const halls = { in: ["assembly-hall", "culture-house", "library-room"] };
    expect(await db.premises.count({ where: { bookable: true, slug: halls } })).toBe(3);
  });

  test("the cast may sign in, in its roles", async () => {
    const users = await db.user.findMany({
      where: { email: { endsWith: "@example.ru" } },
      include: { roles: true, mandates: true },
    });

    for (const { id, email, roles } of Object.values(cast)) {
      const user = users.find((found) => found.id === id);
      expect(user?.email).toBe(email);
      expect(user?.roles.map(({ role }) => role).toSorted()).toEqual(roles.toSorted());
    }
    expect(users.find(({ id }) => id === cast.leader.id)?.mandates.map(({ isLeader }) => isLeader)).toEqual([true]);
  });
});
