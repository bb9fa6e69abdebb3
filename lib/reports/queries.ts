import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import { fromDay } from "@/lib/days";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { type Values, shareOf } from "@/lib/reports/rules";

const tags = ["reports", "bodies", "memberships", "meetings", "tos", "organisations", "hearings", "events", "premises", "subsidies", "practices"];

/** Every figure of a calendar year, in a fixed number of statements: "on 31 December" or "during the year" as labels.ts says. */
export const computeIndicators = (year: number): Promise<Values> => cached({ key: ["indicators", String(year)], tags }, () => compute(year));

const yearOf = (year: number) => ({ gte: instantAt(`${year}-01-01`, "00:00"), lt: instantAt(`${year + 1}-01-01`, "00:00") });

/** Events that took place: cancelled ones and mere announcements are not counted. */
const heldIn = (year: number): Prisma.EventWhereInput => ({ startAt: yearOf(year), publishedAt: { not: null }, status: { notIn: ["cancelled", "postponed"] }, kind: { not: "announcement" } });

async function compute(year: number): Promise<Values> {
  const end = fromDay(`${year}-12-31`);
  const during = yearOf(year);
  const inForce = { startOn: { lte: end }, OR: [{ endOn: null }, { endOn: { gte: end } }] };
  const held = heldIn(year);
  const [councils, members, tos, hearings, headMeetings, awards, subsidySum, allocations, bookings, events, remoteEvents, jubilees, webinars, practices] = await Promise.all([
    db.advisoryBody.count({ where: { foundedOn: { lte: end }, OR: [{ dissolvedOn: null }, { dissolvedOn: { gt: end } }] } }),
    db.membership.count({ where: inForce }),
    db.tosBody.count({ where: { charterOn: { lte: end }, OR: [{ ceasedOn: null }, { ceasedOn: { gt: end } }] } }),
    db.hearing.count({ where: { stage: { not: "cancelled" }, proposalsCloseAt: during } }),
    db.meeting.count({ where: { kind: "headPublicMeeting", status: { in: ["held", "minutesPublished"] }, startAt: during } }),
    db.subsidyAward.findMany({ where: { year }, distinct: ["organisationId"], select: { organisationId: true } }),
    db.subsidyAward.aggregate({ where: { year }, _sum: { amountKopecks: true } }),
    db.premisesAllocation.findMany({ where: inForce, distinct: ["organisationId"], select: { organisationId: true } }),
    db.booking.count({ where: { status: "confirmed", startAt: during } }),
    db.event.count({ where: held }),
    db.event.count({ where: { ...held, mode: "online" } }),
    db.campaign.count({ where: { events: { some: held } } }),
    db.event.count({ where: { ...held, kind: { in: ["webinar", "conference"] } } }),
    db.practice.count({ where: { adoptedOn: { lte: end } } }),
  ]);
  return {
    councils, members, tos, hearings, headMeetings, subsidised: awards.length, subsidySum: Number((subsidySum._sum.amountKopecks ?? 0n) / 100n), premises: allocations.length,
    bookings, events, remoteEvents, remoteShare: shareOf(remoteEvents, events), jubilees, webinars, practices,
  };
}

/** How many events each memorial date had in the year, and how many were held in each format. */
export const countYearEvents = (year: number) =>
  cached({ key: ["report-events", String(year)], tags }, async () => {
    const held = heldIn(year);
    const [modes, campaigns] = await Promise.all([
      db.event.groupBy({ by: ["mode"], where: held, _count: { _all: true }, orderBy: { mode: "asc" } }),
      db.campaign.findMany({ where: { events: { some: held } }, select: { slug: true, nameRu: true, nameEn: true, years: true, _count: { select: { events: { where: held } } } }, orderBy: { years: "asc" } }),
    ]);
    return { modes: modes.map(({ mode, _count }) => ({ mode, count: _count._all })), campaigns: campaigns.map(({ _count, ...rest }) => ({ ...rest, count: _count.events })) };
  });

export const listPublishedReports = () =>
  cached({ key: ["reports"], tags: ["reports"] }, () => db.annualReport.findMany({ where: { status: "published" }, select: { year: true, titleRu: true, titleEn: true, publishedAt: true }, orderBy: { year: "desc" } }));

/** A report anyone may read; drafts do not exist here. */
export const findPublishedReport = (year: number) =>
  cached({ key: ["report", String(year)], tags: ["reports"] }, () =>
    db.annualReport.findFirst({ where: { year, status: "published" }, select: { year: true, titleRu: true, titleEn: true, publishedAt: true, sections: { select: { number: true, textRu: true, textEn: true }, orderBy: { number: "asc" } } } }),
  );
export type PublishedReport = NonNullable<Awaited<ReturnType<typeof findPublishedReport>>>;
