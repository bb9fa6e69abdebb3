import type { AtomEntry } from "@/lib/atom";
import { formatDays, formatInstant, formatSpan } from "@/lib/dates";
import { eventWords } from "@/lib/events/labels";
import type { EventWhole } from "@/lib/events/queries";
import type { CalendarEvent } from "@/lib/icalendar";

/** Feeds are in Russian: the language in which everything is written. */
const say = eventWords.ru;

const filled = (parts: readonly (string | null | undefined)[]) => parts.filter((part): part is string => Boolean(part));

/** Readers that do not know the state still read it. */
const titleOf = ({ status, titleRu }: EventWhole) => (status === "scheduled" ? titleRu : `${say.statuses[status]}: ${titleRu}`);

const calendarStatus = {
  scheduled: "CONFIRMED",
  rescheduled: "CONFIRMED",
  movedOnline: "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
} as const;

const whenOf = ({ startAt, endAt, allDay, from, to }: EventWhole) =>
  allDay ? formatDays("ru", from, to) : formatSpan("ru", startAt, endAt);

const notesOf = (event: EventWhole) =>
  filled([
    event.reasonRu,
    event.previousStartAt && `${say.was}: ${formatInstant("ru", event.previousStartAt)}.`,
    event.aboutRu,
    `${say.organiser}: ${event.organisation?.nameRu ?? say.administration}. ${say.age}: ${event.ageMark}.`,
    event.url && event.status !== "cancelled" ? `${say.link}: ${event.url}` : null,
  ]).join("\n\n");

const urlOf = (site: string, { slug }: { slug: string }) => `${site}/ru/events/${slug}`;

/** For a calendar; `site` is the portal's own address. */
export const calendarEventOf = (site: string, event: EventWhole): CalendarEvent => ({
  uid: event.id,
  start: event.startAt,
  end: event.endAt,
  ...(event.allDay ? { allDay: { from: event.from, to: event.to } } : {}),
  title: titleOf(event),
  description: notesOf(event),
  ...(event.placeRu ? { location: event.placeRu } : {}),
  url: urlOf(site, event),
  status: calendarStatus[event.status],
  sequence: event.sequence,
  updatedAt: event.updatedAt,
  categories: filled([say.kinds[event.kind], event.campaign?.nameRu]),
});

/** For a feed of news. */
export const eventEntryOf = (site: string, event: EventWhole): AtomEntry => ({
  title: titleOf(event),
  url: urlOf(site, event),
  text: filled([`${whenOf(event)}. ${event.placeRu ?? say.online}.`, notesOf(event)]).join("\n\n"),
  publishedAt: event.publishedAt,
  updatedAt: event.updatedAt > event.publishedAt ? event.updatedAt : event.publishedAt,
  categories: [say.kinds[event.kind]],
});
