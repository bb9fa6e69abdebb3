import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { isPublicOrganisation } from "@/lib/organisations/rules";

const recipient = { select: { slug: true, nameRu: true, nameEn: true, shortNameRu: true, status: true } } as const;
const programme = { select: { slug: true, titleRu: true, titleEn: true } } as const;

/** Years in which subsidies were given, the latest first, with their sums and how many were reported on. */
export const listAwardYears = () =>
  cached({ key: ["subsidies", "years"], tags: ["subsidies"] }, async () => {
    const rows = await db.subsidyAward.groupBy({
      by: ["year"],
      _count: { _all: true, reportedOn: true },
      _sum: { amountKopecks: true },
      orderBy: { year: "desc" },
    });
    return rows.map(({ year, _count, _sum }) => ({
      year,
      recipients: _count._all,
      reported: _count.reportedOn,
      totalKopecks: _sum.amountKopecks ?? 0n,
    }));
  });

export type AwardYear = Awaited<ReturnType<typeof listAwardYears>>[number];

const award = {
  id: true,
  year: true,
  amountKopecks: true,
  purposeRu: true,
  purposeEn: true,
  act: true,
  awardedOn: true,
  reportedOn: true,
  organisation: recipient,
  programme,
} as const;

/** A year's recipients, the larger sums first. Who received public money is named in any case; only some have a page. */
export const listPublishedAwards = (year: number) =>
  cached({ key: ["subsidies", "year", String(year)], tags: ["subsidies", "organisations"] }, async () => {
    const rows = await db.subsidyAward.findMany({
      where: { year },
      select: award,
      orderBy: [{ amountKopecks: "desc" }, { id: "asc" }],
      take: 1000,
    });
    return rows.map(({ organisation: { status, ...organisation }, awardedOn, reportedOn, ...rest }) => ({
      ...rest,
      organisation: { ...organisation, hasPage: isPublicOrganisation(status) },
      awardedOn: toDay(awardedOn),
      reportedOn: reportedOn && toDay(reportedOn),
    }));
  });

export type Award = Awaited<ReturnType<typeof listPublishedAwards>>[number];

/** An organisation's subsidies, the latest first. */
export const listAwardsOfOrganisation = (slug: string) =>
  cached({ key: ["subsidies", "organisation", slug], tags: ["subsidies", "organisations"] }, async () => {
    const rows = await db.subsidyAward.findMany({
      where: { organisation: { slug } },
      select: award,
      orderBy: [{ year: "desc" }, { id: "asc" }],
    });
    return rows.map(({ organisation: _organisation, awardedOn, reportedOn, ...rest }) => ({
      ...rest,
      awardedOn: toDay(awardedOn),
      reportedOn: reportedOn && toDay(reportedOn),
    }));
  });

const granted = {
  id: true,
  year: true,
  amountKopecks: true,
  purposeRu: true,
  act: true,
  awardedOn: true,
  reportedOn: true,
  organisation: { select: { slug: true, nameRu: true, ogrn: true } },
  programme: { select: { slug: true, titleRu: true } },
} as const;

/** Every subsidy, as open data has it, the latest first. */
export const listGrants = () =>
  cached({ key: ["subsidies", "grants"], tags: ["subsidies", "organisations", "programmes"] }, async () => {
    const rows = await db.subsidyAward.findMany({
      select: granted,
      orderBy: [{ awardedOn: "desc" }, { id: "asc" }],
      take: 10_000,
    });
    return rows.map(({ awardedOn, reportedOn, ...rest }) => ({
      ...rest,
      awardedOn: toDay(awardedOn),
      changedOn: toDay(reportedOn ?? awardedOn),
    }));
  });
