import "server-only";
import type { AtomEntry } from "@/lib/atom";
import { dayAt } from "@/lib/dates";
import { addDays } from "@/lib/days";
import { env } from "@/lib/env";
import type { EventWhole } from "@/lib/events/queries";
import type { HearingSummary } from "@/lib/hearings/queries";
import type { CalendarEvent } from "@/lib/icalendar";
import type { ListedMeeting } from "@/lib/meetings/queries";

const { hostname } = new URL(env.PUBLIC_URL);
const page = (path: string) => `${env.PUBLIC_URL}/ru${path}`;
const states = { scheduled: "CONFIRMED", rescheduled: "CONFIRMED", movedOnline: "CONFIRMED", postponed: "TENTATIVE", cancelled: "CANCELLED" } as const;

export const eventToCalendar = (event: EventWhole): CalendarEvent => ({
  uid: `event-${event.id}@${hostname}`, start: event.startAt, end: event.endAt,
  ...(event.allDay ? { allDay: { from: dayAt(event.startAt), to: addDays(dayAt(event.endAt), -1) } } : {}),
  title: event.titleRu, description: [event.reasonRu, event.aboutRu].filter(Boolean).join("\n\n"), location: event.placeRu ?? "Онлайн", url: page(`/events/${event.slug}`),
  status: states[event.status], sequence: event.sequence, updatedAt: event.updatedAt,
});

export const hearingToCalendar = (hearing: HearingSummary): CalendarEvent => ({
  uid: `hearing-${hearing.id}@${hostname}`, start: hearing.proposalsOpenAt, end: hearing.proposalsCloseAt,
  allDay: { from: dayAt(hearing.proposalsOpenAt), to: dayAt(hearing.proposalsCloseAt) }, title: hearing.titleRu, description: hearing.aboutRu, url: page(`/hearings/${hearing.slug}`),
  status: hearing.stage === "cancelled" ? "CANCELLED" : "CONFIRMED", sequence: hearing.sequence, updatedAt: hearing.updatedAt,
});

export const meetingToCalendar = (meeting: ListedMeeting, bodySlug: string): CalendarEvent => ({
  uid: `meeting-${meeting.id}@${hostname}`, start: meeting.startAt, end: meeting.endAt ?? new Date(meeting.startAt.getTime() + 3_600_000),
  title: meeting.titleRu, ...(meeting.placeRu ? { location: meeting.placeRu } : {}), url: page(`/councils/${bodySlug}/meetings/${meeting.slug}`),
  status: meeting.status === "cancelled" ? "CANCELLED" : meeting.status === "postponed" ? "TENTATIVE" : "CONFIRMED", sequence: meeting.sequence, updatedAt: meeting.updatedAt,
});

export const eventToEntry = (event: EventWhole): AtomEntry => ({
  title: event.status === "cancelled" ? `Отменено: ${event.titleRu}` : event.titleRu, url: page(`/events/${event.slug}`), text: [event.reasonRu, event.aboutRu].filter(Boolean).join("\n"),
  publishedAt: event.publishedAt ?? event.updatedAt, updatedAt: event.updatedAt,
});

export const hearingToEntry = (hearing: HearingSummary): AtomEntry => ({
  title: hearing.stage === "cancelled" ? `Отменено: ${hearing.titleRu}` : hearing.titleRu, url: page(`/hearings/${hearing.slug}`), text: hearing.aboutRu, publishedAt: hearing.noticeOn, updatedAt: hearing.updatedAt,
});

/** Half a year back is enough for those who subscribe. */
export const feedStart = (now: Date) => addDays(dayAt(now), -180);
