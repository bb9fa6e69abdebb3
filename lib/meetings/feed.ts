import type { CalendarEvent } from "@/lib/icalendar";
import { meetingPath } from "@/lib/meetings/addresses";
import { kindLabels, modeLabels, statusLabel } from "@/lib/meetings/labels";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { FeedMeeting } from "@/lib/meetings/record-queries";
import { endOf, isOff } from "@/lib/meetings/rules";
import type { MeetingStatus } from "@/prisma/generated/enums";

/** Feeds are in Russian: the language in which everything is written. */
const say = meetingWords.ru;

const calendarStatus: Record<MeetingStatus, CalendarEvent["status"]> = {
  scheduled: "CONFIRMED",
  agendaPublished: "CONFIRMED",
  held: "CONFIRMED",
  minutesPublished: "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/** Readers that do not know the state still read it. */
const titleOf = (meeting: FeedMeeting) =>
  isOff(meeting.status) ? `${statusLabel("ru", meeting)}: ${meeting.titleRu}` : meeting.titleRu;

function notesOf({ reasonRu, kind, mode, aboutRu, bodies, agenda }: FeedMeeting): string {
  const questions = agenda.map(({ titleRu }, index) => `${index + 1}. ${titleRu}`);
  const parts = [
    reasonRu,
    `${kindLabels.ru[kind]}, ${modeLabels.ru[mode]}.`,
    bodies.map(({ nameRu }) => nameRu).join("; "),
    aboutRu,
    questions.length > 0 ? [`${say.agenda}:`, ...questions].join("\n") : null,
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** For a calendar; `site` is the portal's own address. A joint meeting is the same event in each body's calendar. */
export const calendarEventOf = (site: string, meeting: FeedMeeting): CalendarEvent => ({
  uid: meeting.id,
  start: meeting.startAt,
  end: endOf(meeting),
  title: titleOf(meeting),
  description: notesOf(meeting),
  ...(meeting.placeRu ? { location: meeting.placeRu } : {}),
  url: `${site}/ru${meetingPath(meeting)}`,
  status: calendarStatus[meeting.status],
  sequence: meeting.sequence,
  updatedAt: meeting.updatedAt,
  categories: [kindLabels.ru[meeting.kind]],
});
