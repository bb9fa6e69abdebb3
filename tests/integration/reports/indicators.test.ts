import { beforeAll, expect, test } from "vitest";

import { computeIndicators, findPublishedReport } from "@/lib/reports/queries";
import { db } from "@/lib/db";
import { seeded } from "@/tests/support/seeded";

beforeAll(seeded, 120_000);

test("the year of the report is as the city reported it", async () => {
  const values = await computeIndicators(2020);
  expect(values).toMatchObject({ tos: 2, subsidised: 7, subsidySum: 910_000, premises: 9, jubilees: 3, hearings: 5, headMeetings: 2 });
  expect(values.remoteShare).toBeGreaterThan(50);
});

test("the city has its three councils of 11, 21 and 15", async () => {
  const bodies = await db.advisoryBody.findMany({ where: { slug: { in: ["elders", "public-council", "ethnic-affairs"] } }, select: { slug: true, _count: { select: { memberships: { where: { endOn: null } } } } } });
  expect(Object.fromEntries(bodies.map(({ slug, _count }) => [slug, _count.memberships]))).toEqual({ elders: 11, "public-council": 21, "ethnic-affairs": 15 });
});

test("a draft is nobody's page", async () => {
  expect(await findPublishedReport(2020)).not.toBeNull();
  expect(await findPublishedReport(new Date().getUTCFullYear())).toBeNull();
});
