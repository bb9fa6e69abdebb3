import { env } from "@/lib/env";
import type { CalendarEvent } from "@/lib/icalendar";
import type { FeedMeeting } from "@/lib/meetings/feed-queries";

const hour = 3_600_000;

/** A meeting in a council's calendar; a cancelled one is told as such. */
export const calendarMeetingOf = (site: string, bodySlug: string) => (meeting: FeedMeeting): CalendarEvent => ({
  uid: `meeting-${meeting.id}@${new URL(env.PUBLIC_URL).hostname}`,
  start: meeting.startAt,
  end: meeting.endAt ?? new Date(meeting.startAt.getTime() + hour),
  title: meeting.titleRu,
  ...(meeting.placeRu ? { location: meeting.placeRu } : {}),
  ...(meeting.reasonRu ? { description: meeting.reasonRu } : {}),
  url: `${site}/ru/councils/${bodySlug}/meetings/${meeting.slug}`,
  status: meeting.status === "cancelled" ? "CANCELLED" : meeting.status === "postponed" ? "TENTATIVE" : "CONFIRMED",
  sequence: meeting.sequence,
  updatedAt: meeting.updatedAt,
});
