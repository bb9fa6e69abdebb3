import "server-only";
import { cached } from "@/lib/cached";
import { dayAt, instantAt } from "@/lib/dates";
import { type Day, addMonths } from "@/lib/days";
import { db } from "@/lib/db";
import { isPublished, lastInstant } from "@/lib/events/rules";
import { isPublicOrganisation } from "@/lib/organisations/rules";
import type { Prisma } from "@/prisma/generated/client";

const summary = {
  id: true,
  slug: true,
  kind: true,
  status: true,
  mode: true,
  titleRu: true,
  titleEn: true,
  ageMark: true,
  startAt: true,
  endAt: true,
  allDay: true,
  placeRu: true,
  placeEn: true,
  previousStartAt: true,
  reasonRu: true,
  participants: true,
  publishedAt: true,
  organisation: { select: { slug: true, nameRu: true, nameEn: true, shortNameRu: true, status: true } },
  campaign: { select: { slug: true, nameRu: true, nameEn: true } },
} as const satisfies Prisma.EventSelect;
const whole = {
  ...summary,
  aboutRu: true,
  aboutEn: true,
  url: true,
  resultRu: true,
  sequence: true,
  updatedAt: true,
} as const satisfies Prisma.EventSelect;

type Row = Prisma.EventGetPayload<{ select: typeof summary }>;
type WholeRow = Prisma.EventGetPayload<{ select: typeof whole }>;

/** `from` and `to` are the first and the last of its days in the municipality. */
const plain = <Found extends Row>({ organisation, ...rest }: Found) => ({
  ...rest,
  publishedAt: rest.publishedAt ?? rest.startAt,
  from: dayAt(rest.startAt),
  to: dayAt(lastInstant(rest)),
  organisation: organisation && { ...organisation, isPublic: isPublicOrganisation(organisation.status) },
});

const nearest = [{ startAt: "asc" }, { id: "asc" }] as const satisfies Prisma.EventOrderByWithRelationInput[];
const latest = [{ startAt: "desc" }, { id: "desc" }] as const satisfies Prisma.EventOrderByWithRelationInput[];

type Asked = { where: Prisma.EventWhereInput; orderBy?: Prisma.EventOrderByWithRelationInput[]; take: number };

/** What is to be published later is kept with the rest, and left out until its hour. */
const nowPublished = <Found extends { publishedAt: Date }>(rows: readonly Found[]) => {
  const now = new Date();
  return rows.filter((row) => isPublished(row, now));
};

const midnight = (day: Day) => instantAt(day, "00:00");

async function list(key: string[], { where, orderBy = [...nearest], take }: Asked) {
  const rows = await cached({ key: ["events", ...key], tags: ["events"] }, async () => {
    const found = await db.event.findMany({ where: { ...where, publishedAt: { not: null } }, select: summary, orderBy, take });
    return found.map(plain);
  });
  return nowPublished(rows);
}

/** From this day on, what lasts still included, the nearest first. */
export const listComingEvents = (from: Day, take = 60) =>
  list(["coming", from, `${take}`], { where: { endAt: { gt: midnight(from) } }, take });

export type EventSummary = Awaited<ReturnType<typeof listComingEvents>>[number];

/** Everything that touches a month. */
export function listMonthEvents(year: number, month: number) {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const where = { startAt: { lt: midnight(addMonths(first, 1)) }, endAt: { gt: midnight(first) } };
  return list(["month", first], { where, take: 500 });
}

export const listYearEvents = (year: number) =>
  list(["year", `${year}`], {
    where: { startAt: { gte: midnight(`${year}-01-01`), lt: midnight(`${year + 1}-01-01`) } },
    take: 1000,
  });

export const listOrganisationEvents = (slug: string) =>
  list(["organisation", slug], { where: { organisation: { slug } }, orderBy: [...latest], take: 50 });

export const listCampaignEvents = (slug: string) => list(["campaign", slug], { where: { campaign: { slug } }, take: 500 });

/** Webinars and conferences: how the city exchanges practice. */
export const listExchangeEvents = () =>
  list(["exchange"], { where: { kind: { in: ["webinar", "conference"] } }, orderBy: [...latest], take: 50 });

const plainWhole = (row: WholeRow) => plain(row);
export type EventWhole = ReturnType<typeof plainWhole>;

/** What feeds carry: what ends on this day or later, cancellations too. */
export async function listFeedEvents(from: Day): Promise<EventWhole[]> {
  const rows = await cached({ key: ["events", "feed", from], tags: ["events"] }, async () => {
    const where = { publishedAt: { not: null }, endAt: { gt: midnight(from) } };
    const found = await db.event.findMany({ where, select: whole, orderBy: [...nearest], take: 1000 });
    return found.map(plainWhole);
  });
  return nowPublished(rows);
}

export async function findPublishedEvent(slug: string): Promise<EventWhole | null> {
  const row = await cached({ key: ["events", "one", slug], tags: ["events", `event:${slug}`] }, async () => {
    const found = await db.event.findFirst({ where: { slug, publishedAt: { not: null } }, select: whole });
    return found && plainWhole(found);
  });
  return row && isPublished(row, new Date()) ? row : null;
}
