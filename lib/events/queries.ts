import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import { type Day, addMonths } from "@/lib/days";
import { db } from "@/lib/db";

const summary = {
  id: true, slug: true, kind: true, status: true, mode: true, titleRu: true, titleEn: true, ageMark: true, startAt: true, endAt: true, allDay: true,
  placeRu: true, placeEn: true, previousStartAt: true, reasonRu: true, sequence: true, updatedAt: true, publishedAt: true,
  organisation: { select: { slug: true, shortNameRu: true, nameEn: true } }, campaign: { select: { slug: true, nameRu: true, nameEn: true } },
} as const;
const whole = { ...summary, aboutRu: true, aboutEn: true, url: true, participants: true, resultRu: true } as const;

const listed = { publishedAt: { not: null } } as const;
const ask = (key: string[], run: () => Promise<EventSummary[]>) => cached({ key: ["events", ...key], tags: ["events"] }, run);

/** From this day on, the nearest first. */
export const listComingEvents = (from: Day, take = 60) =>
  ask(["coming", from, String(take)], () =>
    db.event.findMany({ where: { ...listed, endAt: { gt: instantAt(from, "00:00") } }, select: summary, orderBy: [{ startAt: "asc" }, { id: "asc" }], take }),
  );

/** Everything that touches a month. */
export const listMonthEvents = (year: number, month: number) => {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  return ask(["month", first], () =>
    db.event.findMany({
      where: { ...listed, startAt: { lt: instantAt(addMonths(first, 1), "00:00") }, endAt: { gt: instantAt(first, "00:00") } },
      select: summary, orderBy: [{ startAt: "asc" }, { id: "asc" }], take: 500,
    }),
  );
};

export const listYearEvents = (year: number) =>
  ask(["year", String(year)], () =>
    db.event.findMany({ where: { ...listed, startAt: { gte: instantAt(`${year}-01-01`, "00:00"), lt: instantAt(`${year + 1}-01-01`, "00:00") } }, select: summary, orderBy: [{ startAt: "asc" }, { id: "asc" }], take: 1000 }),
  );

export const listOrganisationEvents = (slug: string) =>
  ask(["organisation", slug], () => db.event.findMany({ where: { ...listed, organisation: { slug } }, select: summary, orderBy: [{ startAt: "desc" }, { id: "desc" }], take: 50 }));

export const listCampaignEvents = (slug: string) =>
  ask(["campaign", slug], () => db.event.findMany({ where: { ...listed, campaign: { slug } }, select: summary, orderBy: [{ startAt: "asc" }, { id: "asc" }], take: 500 }));

/** Webinars and conferences: how the city exchanges practice. */
export const listExchangeEvents = () =>
  ask(["exchange"], () => db.event.findMany({ where: { ...listed, kind: { in: ["webinar", "conference"] } }, select: summary, orderBy: [{ startAt: "desc" }, { id: "desc" }], take: 50 }));

/** What feeds carry: half a year back, and all that is ahead; cancellations too. */
export const listFeedEvents = (from: Day) =>
  cached({ key: ["events", "feed", from], tags: ["events"] }, () =>
    db.event.findMany({ where: { ...listed, endAt: { gt: instantAt(from, "00:00") } }, select: whole, orderBy: [{ startAt: "desc" }, { id: "desc" }], take: 500 }),
  );

export const findPublishedEvent = (slug: string) =>
  cached({ key: ["event", slug], tags: ["events", `event:${slug}`] }, () => db.event.findFirst({ where: { ...listed, slug }, select: whole }));

export type EventSummary = NonNullable<Awaited<ReturnType<typeof db.event.findFirst<{ select: typeof summary }>>>>;
export type EventWhole = NonNullable<Awaited<ReturnType<typeof findPublishedEvent>>>;

export const listCampaigns = () =>
  cached({ key: ["campaigns"], tags: ["events"] }, () =>
    db.campaign.findMany({ select: { slug: true, nameRu: true, nameEn: true, aboutRu: true, aboutEn: true, years: true, _count: { select: { events: true } } }, orderBy: { years: "asc" } }),
  );

export const findCampaign = async (slug: string) => (await listCampaigns()).find((campaign) => campaign.slug === slug) ?? null;
