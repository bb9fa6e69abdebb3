import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import { type Day, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { listed, plainMeeting } from "@/lib/meetings/queries";
import { mayShowAgenda, mayShowDecisions } from "@/lib/meetings/rules";
import type { Prisma } from "@/prisma/generated/client";
import { type MeetingStatus, Visibility } from "@/prisma/generated/enums";

const item = {
  id: true,
  position: true,
  titleRu: true,
  titleEn: true,
  rapporteurRu: true,
  decisionRu: true,
  decisionEn: true,
  votesFor: true,
  votesAgainst: true,
  abstained: true,
  dueOn: true,
  doneOn: true,
} as const;

type Item = { dueOn: Date | null; doneOn: Date | null };
type Decided = Item & { decisionRu: string | null; decisionEn: string | null; votesFor: number | null };

const plainItem = <Row extends Item>({ dueOn, doneOn, ...rest }: Row) => ({
  ...rest,
  dueOn: dueOn && toDay(dueOn),
  doneOn: doneOn && toDay(doneOn),
});
const undecided = {
  decisionRu: null,
  decisionEn: null,
  votesFor: null,
  votesAgainst: null,
  abstained: null,
  dueOn: null,
  doneOn: null,
};

/** What of an agenda anyone may read at this stage of the meeting. */
const publicItems = <Row extends Decided>(status: MeetingStatus, items: readonly Row[]) => {
  if (!mayShowAgenda(status)) return [];
  return items.map((row) => plainItem(mayShowDecisions(status) ? row : { ...row, ...undecided }));
};

const documents = {
  where: { visibility: Visibility.public },
  select: { id: true, titleRu: true, titleEn: true, number: true, signedOn: true, fileName: true, mime: true, bytes: true },
  orderBy: [{ signedOn: "asc" }, { createdAt: "asc" }],
} as const satisfies Prisma.Meeting$documentsArgs;

/** One meeting with what is public of its agenda and papers. */
export const findMeeting = (slug: string) =>
  cached({ key: ["meetings", "one", slug], tags: ["meetings", "bodies", `meeting:${slug}`] }, async () => {
    const found = await db.meeting.findUnique({
      where: { slug },
      select: {
        ...listed,
        aboutRu: true,
        aboutEn: true,
        listed: true,
        present: true,
        invited: true,
        agenda: { select: item, orderBy: { position: "asc" } },
        documents,
      },
    });
    if (!found) return null;
    return {
      ...plainMeeting(found),
      agenda: publicItems(found.status, found.agenda),
      documents: found.documents.map(({ signedOn, ...rest }) => ({ ...rest, signedOn: signedOn && toDay(signedOn) })),
    };
  });

export type FoundMeeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;
export type AgendaRow = FoundMeeting["agenda"][number];

/** What a body's calendar carries: its meetings from a day on, those called off too. */
export const listFeedMeetings = (bodySlug: string, from: Day) =>
  cached({ key: ["meetings", "feed", bodySlug, from], tags: ["meetings", "bodies", `body:${bodySlug}`] }, async () => {
    const rows = await db.meeting.findMany({
      where: { bodies: { some: { body: { slug: bodySlug } } }, startAt: { gte: instantAt(from, "00:00") } },
      select: {
        ...listed,
        aboutRu: true,
        sequence: true,
        updatedAt: true,
        agenda: { select: { titleRu: true }, orderBy: { position: "asc" } },
      },
      orderBy: [{ startAt: "asc" }, { id: "asc" }],
      take: 500,
    });
    return rows.map(({ agenda, ...row }) => ({ ...plainMeeting(row), agenda: mayShowAgenda(row.status) ? agenda : [] }));
  });

export type FeedMeeting = Awaited<ReturnType<typeof listFeedMeetings>>[number];
