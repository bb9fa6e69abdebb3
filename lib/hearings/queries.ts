import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import { db } from "@/lib/db";

const summary = {
  id: true, slug: true, kind: true, subject: true, stage: true, titleRu: true, titleEn: true, aboutRu: true, aboutEn: true, proposalsOpenAt: true, proposalsCloseAt: true,
  meetingAt: true, proposalsCount: true, acceptedCount: true, registered: true, conclusionOn: true, sequence: true, updatedAt: true, noticeOn: true,
} as const;

const page = (key: string[], run: () => Promise<HearingSummary[]>) => cached({ key: ["hearings", ...key], tags: ["hearings"] }, run);

/** Those whose proposals are taken now or later, or which are being summed up: the nearest close first. */
export const listCurrentHearings = () =>
  page(["current"], () =>
    db.hearing.findMany({ where: { stage: { notIn: ["cancelled", "conclusionPublished", "decisionAttached"] } }, select: summary, orderBy: [{ proposalsCloseAt: "asc" }, { id: "asc" }], take: 100 }),
  );

export const listFinishedHearings = () =>
  page(["finished"], () =>
    db.hearing.findMany({ where: { stage: { in: ["cancelled", "conclusionPublished", "decisionAttached"] } }, select: summary, orderBy: [{ proposalsCloseAt: "desc" }, { id: "desc" }], take: 200 }),
  );

/** Concluded within the calendar year. */
export const listYearHearings = (year: number) =>
  page(["year", String(year)], () =>
    db.hearing.findMany({
      where: { stage: { not: "cancelled" }, proposalsCloseAt: { gte: instantAt(`${year}-01-01`, "00:00"), lt: instantAt(`${year + 1}-01-01`, "00:00") } },
      select: summary, orderBy: [{ proposalsCloseAt: "asc" }, { id: "asc" }], take: 200,
    }),
  );

export const findHearing = (slug: string) =>
  cached({ key: ["hearing", slug], tags: ["hearings", `hearing:${slug}`] }, () =>
    db.hearing.findUnique({ where: { slug }, include: { documents: { where: { visibility: "public" }, select: { id: true, titleRu: true, titleEn: true, mime: true, bytes: true } } } }),
  );

export type HearingSummary = NonNullable<Awaited<ReturnType<typeof db.hearing.findFirst<{ select: typeof summary }>>>>;
export type HearingWhole = NonNullable<Awaited<ReturnType<typeof findHearing>>>;
