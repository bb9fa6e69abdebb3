import "server-only";
import { cached } from "@/lib/cached";
import { dayAt } from "@/lib/dates";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { concludedStages } from "@/lib/hearings/rules";
import type { Prisma } from "@/prisma/generated/client";
import { HearingStage, Visibility } from "@/prisma/generated/enums";

const summary = {
  id: true,
  slug: true,
  kind: true,
  subject: true,
  stage: true,
  titleRu: true,
  titleEn: true,
  aboutRu: true,
  aboutEn: true,
  noticeOn: true,
  proposalsOpenAt: true,
  proposalsCloseAt: true,
  meetingAt: true,
  registered: true,
  proposalsCount: true,
  acceptedCount: true,
  conclusionOn: true,
} as const satisfies Prisma.HearingSelect;

const announced = {
  ...summary,
  mode: true,
  organiserRu: true,
  organiserEn: true,
  meetingPlaceRu: true,
  meetingPlaceEn: true,
  cancelReasonRu: true,
  sequence: true,
  updatedAt: true,
} as const satisfies Prisma.HearingSelect;

const whole = {
  ...announced,
  act: true,
  actOn: true,
  territoryRu: true,
  territoryEn: true,
  participantsRu: true,
  participantsEn: true,
  placedOn: true,
  expositionRu: true,
  expositionEn: true,
  protocolNumber: true,
  protocolOn: true,
  conclusionRu: true,
  decisionAct: true,
  decisionOn: true,
  documents: {
    where: { visibility: Visibility.public },
    select: { id: true, titleRu: true, titleEn: true, number: true, signedOn: true, fileName: true, mime: true, bytes: true },
    orderBy: [{ signedOn: "asc" }, { createdAt: "asc" }],
  },
} as const satisfies Prisma.HearingSelect;

type Row = Prisma.HearingGetPayload<{ select: typeof summary }>;
type WholeRow = Prisma.HearingGetPayload<{ select: typeof whole }>;

const dayOf = (date: Date | null): Day | null => date && toDay(date);

/** `closeOn` and `meetingOn` are the municipality's days of those instants. */
const plain = <Found extends Row>({ noticeOn, conclusionOn, ...rest }: Found) => ({
  ...rest,
  noticeOn: toDay(noticeOn),
  conclusionOn: dayOf(conclusionOn),
  openOn: dayAt(rest.proposalsOpenAt),
  closeOn: dayAt(rest.proposalsCloseAt),
  meetingOn: rest.meetingAt && dayAt(rest.meetingAt),
});

function plainWhole({ actOn, placedOn, protocolOn, decisionOn, documents, ...rest }: WholeRow) {
  return {
    ...plain(rest),
    actOn: toDay(actOn),
    placedOn: toDay(placedOn),
    protocolOn: dayOf(protocolOn),
    decisionOn: dayOf(decisionOn),
    documents: documents.map(({ signedOn, ...document }) => ({ ...document, signedOn: dayOf(signedOn) })),
  };
}

/** Before its notice a hearing is the office's own work. */
const announcedOnly = { stage: { not: HearingStage.appointed } } as const satisfies Prisma.HearingWhereInput;
const over = [...concludedStages, HearingStage.cancelled];

const longest = 200;

type Asked = { where: Prisma.HearingWhereInput; orderBy: Prisma.HearingOrderByWithRelationInput[] };

const list = (key: string[], { where, orderBy }: Asked) =>
  cached({ key: ["hearings", ...key], tags: ["hearings"] }, async () => {
    const rows = await db.hearing.findMany({ where: { AND: [announcedOnly, where] }, select: summary, orderBy, take: longest });
    return rows.map(plain);
  });

const closing = [{ proposalsCloseAt: "asc" }, { id: "asc" }] satisfies Prisma.HearingOrderByWithRelationInput[];
const latest = [{ noticeOn: "desc" }, { id: "desc" }] satisfies Prisma.HearingOrderByWithRelationInput[];

/** Those whose proposals are taken now or later, or which are being summed up: the nearest close first. */
export const listCurrentHearings = () => list(["current"], { where: { stage: { notIn: over } }, orderBy: closing });

export type HearingSummary = Awaited<ReturnType<typeof listCurrentHearings>>[number];

const noticedIn = (year: number) => ({ gte: fromDay(`${year}-01-01`), lt: fromDay(`${year + 1}-01-01`) });

/** Concluded or cancelled, the latest first; of those announced in a calendar year, or the latest of all. */
export const listFinishedHearings = (year?: number) =>
  list(["finished", `${year ?? ""}`], {
    where: { stage: { in: over }, ...(year === undefined ? {} : { noticeOn: noticedIn(year) }) },
    orderBy: latest,
  });

/** The years that have concluded or cancelled hearings, the latest first. */
export const listFinishedYears = () =>
  cached({ key: ["hearings", "years"], tags: ["hearings"] }, async () => {
    const rows = await db.hearing.findMany({
      where: { stage: { in: over } },
      select: { noticeOn: true },
      distinct: ["noticeOn"],
    });
    return Array.from(new Set(rows.map(({ noticeOn }) => noticeOn.getUTCFullYear()))).toSorted((a, b) => b - a);
  });

/** What feeds carry: announced on this day or later, cancellations too. */
export const listFeedHearings = (from: Day) =>
  cached({ key: ["hearings", "feed", from], tags: ["hearings"] }, async () => {
    const where = { AND: [announcedOnly, { noticeOn: { gte: fromDay(from) } }] };
    const rows = await db.hearing.findMany({ where, select: announced, orderBy: latest, take: 500 });
    return rows.map(plain);
  });

export type AnnouncedHearing = Awaited<ReturnType<typeof listFeedHearings>>[number];

export const findHearing = (slug: string) =>
  cached({ key: ["hearings", "one", slug], tags: ["hearings", `hearing:${slug}`] }, async () => {
    const row = await db.hearing.findFirst({ where: { AND: [announcedOnly, { slug }] }, select: whole });
    return row && plainWhole(row);
  });

export type HearingWhole = NonNullable<Awaited<ReturnType<typeof findHearing>>>;
export type HearingDocument = HearingWhole["documents"][number];
