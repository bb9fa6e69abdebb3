import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { db } from "@/lib/db";

/** A council's meetings since a day, cancelled and postponed ones too. */
export const listFeedMeetings = (bodySlug: string, from: Day) =>
  cached({ key: ["meetings", "feed", bodySlug, from], tags: ["meetings", "bodies"] }, () =>
    db.meeting.findMany({
      where: { bodies: { some: { body: { slug: bodySlug } } }, startAt: { gte: instantAt(from, "00:00") } },
      select: { id: true, slug: true, status: true, titleRu: true, placeRu: true, reasonRu: true, startAt: true, endAt: true, sequence: true, updatedAt: true },
      orderBy: [{ startAt: "desc" }, { id: "desc" }],
      take: 500,
    }),
  );

export type FeedMeeting = Awaited<ReturnType<typeof listFeedMeetings>>[number];
