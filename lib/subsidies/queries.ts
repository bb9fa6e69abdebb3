import "server-only";
import { cached } from "@/lib/cached";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";

const organisation = { select: { slug: true, nameRu: true, nameEn: true, shortNameRu: true, inn: true, ogrn: true, addressRu: true, addressEn: true } } as const;

export const listProgrammes = () =>
  cached({ key: ["programmes"], tags: ["programmes"] }, () => db.programme.findMany({ include: { financing: { orderBy: { year: "asc" } } }, orderBy: { titleRu: "asc" } }));
export const findProgramme = async (slug: string) => (await listProgrammes()).find((programme) => programme.slug === slug) ?? null;

/** Totals of each year, the newest first. */
export const listAwardYears = () =>
  cached({ key: ["award-years"], tags: ["subsidies"] }, async () => {
    const rows = await db.subsidyAward.groupBy({ by: ["year"], _sum: { amountKopecks: true }, _count: { _all: true }, orderBy: { year: "desc" } });
    return rows.map(({ year, _sum, _count }) => ({ year, kopecks: _sum.amountKopecks ?? 0n, recipients: _count._all }));
  });

export const listAwards = (year: number) =>
  cached({ key: ["awards", String(year)], tags: ["subsidies"] }, async () => {
    const rows = await db.subsidyAward.findMany({
      where: { year }, select: { id: true, year: true, amountKopecks: true, purposeRu: true, purposeEn: true, act: true, awardedOn: true, reportedOn: true, organisation, programme: { select: { slug: true, titleRu: true, titleEn: true } } },
      orderBy: [{ amountKopecks: "desc" }, { id: "asc" }], take: 1000,
    });
    return rows.map(({ awardedOn, reportedOn, ...rest }) => ({ ...rest, awardedOn: toDay(awardedOn), reportedOn: reportedOn && toDay(reportedOn) }));
  });
export type Award = Awaited<ReturnType<typeof listAwards>>[number];

/** Allocations in force on a day: who has what of the city's premises. */
export const listAllocations = (day: Day) =>
  cached({ key: ["allocations", day], tags: ["premises"] }, async () => {
    const rows = await db.premisesAllocation.findMany({
      where: { startOn: { lte: fromDay(day) }, OR: [{ endOn: null }, { endOn: { gte: fromDay(day) } }] },
      select: { id: true, right: true, act: true, purposeRu: true, areaM2: true, startOn: true, endOn: true, organisation, premises: { select: { nameRu: true, nameEn: true, addressRu: true, addressEn: true } } },
      orderBy: [{ organisation: { nameRu: "asc" } }, { id: "asc" }], take: 1000,
    });
    return rows.map(({ areaM2, startOn, endOn, ...rest }) => ({ ...rest, areaM2: Number(areaM2), startOn: toDay(startOn), endOn: endOn && toDay(endOn) }));
  });
export type Allocation = Awaited<ReturnType<typeof listAllocations>>[number];
