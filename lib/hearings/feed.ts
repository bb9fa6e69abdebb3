import type { AtomEntry } from "@/lib/atom";
import { formatDays, formatDeadline, formatInstant, instantAt } from "@/lib/dates";
import { hearingWords } from "@/lib/hearings/labels";
import type { AnnouncedHearing } from "@/lib/hearings/queries";
import type { CalendarEvent } from "@/lib/icalendar";

/** Feeds are in Russian: the language in which everything is written. */
const say = hearingWords.ru;

/** How long a meeting is taken to last: its end is not recorded. */
const usual = 2 * 3_600_000;

const isOff = ({ stage }: AnnouncedHearing) => stage === "cancelled";
const titled = (hearing: AnnouncedHearing, title: string) => (isOff(hearing) ? `${say.cancelled}: ${title}` : title);
const urlOf = (site: string, { slug }: { slug: string }) => `${site}/ru/hearings/${slug}`;

const filled = (parts: readonly (string | null)[]) => parts.filter((part): part is string => Boolean(part));

const notesOf = (hearing: AnnouncedHearing) =>
  filled([
    hearing.cancelReasonRu,
    `${say.kinds[hearing.kind]}. ${say.until} ${formatDeadline("ru", hearing.proposalsCloseAt)}.`,
    hearing.meetingAt && `${say.meeting}: ${formatInstant("ru", hearing.meetingAt)}. ${hearing.meetingPlaceRu ?? ""}`,
    hearing.aboutRu,
    `${say.organiser}: ${hearing.organiserRu}.`,
  ]).join("\n\n");

const common = (site: string, hearing: AnnouncedHearing) => ({
  description: notesOf(hearing),
  url: urlOf(site, hearing),
  status: isOff(hearing) ? ("CANCELLED" as const) : ("CONFIRMED" as const),
  sequence: hearing.sequence,
  updatedAt: hearing.updatedAt,
  categories: [say.kinds[hearing.kind], say.subjects[hearing.subject]],
});

/** The days on which proposals are taken, and the meeting where there is one; `site` is the portal's own address. */
export function calendarEventsOf(site: string, hearing: AnnouncedHearing): CalendarEvent[] {
  const { id, titleRu, proposalsOpenAt, proposalsCloseAt, openOn, closeOn, meetingAt, meetingPlaceRu } = hearing;
  const proposals: CalendarEvent = {
    ...common(site, hearing),
    uid: `${id}-proposals`,
    start: proposalsOpenAt,
    end: proposalsCloseAt,
    allDay: { from: openOn, to: closeOn },
    title: titled(hearing, `${say.proposalsOf}: ${titleRu}`),
  };
  if (!meetingAt) return [proposals];
  const meeting: CalendarEvent = {
    ...common(site, hearing),
    uid: `${id}-meeting`,
    start: meetingAt,
    end: new Date(meetingAt.getTime() + usual),
    title: titled(hearing, `${say.meeting}: ${titleRu}`),
    ...(meetingPlaceRu ? { location: meetingPlaceRu } : {}),
  };
  return [proposals, meeting];
}

/** For a feed of news: a hearing is published on the day of its notice. */
export function hearingEntryOf(site: string, hearing: AnnouncedHearing): AtomEntry {
  const publishedAt = instantAt(hearing.noticeOn, "00:00");
  return {
    title: titled(hearing, hearing.titleRu),
    url: urlOf(site, hearing),
    text: `${say.proposalsOf}: ${formatDays("ru", hearing.openOn, hearing.closeOn)}.\n\n${notesOf(hearing)}`,
    publishedAt,
    updatedAt: hearing.updatedAt > publishedAt ? hearing.updatedAt : publishedAt,
    categories: [say.kinds[hearing.kind]],
  };
}
