import { isoLocal } from "@/lib/dates";
import { type Locale, pick } from "@/lib/i18n";
import type { FoundMeeting } from "@/lib/meetings/record-queries";

const statuses: Partial<Record<FoundMeeting["status"], string>> = { cancelled: "EventCancelled", postponed: "EventPostponed" };
const modes = { offline: "OfflineEventAttendanceMode", online: "OnlineEventAttendanceMode", mixed: "MixedEventAttendanceMode" } as const;

export const meetingJsonLd = (locale: Locale, meeting: FoundMeeting, url: string) => ({
  "@type": "Event",
  name: pick(locale, meeting.titleRu, meeting.titleEn).text,
  url,
  startDate: isoLocal(meeting.startAt),
  ...(meeting.endAt ? { endDate: isoLocal(meeting.endAt) } : {}),
  eventStatus: `https://schema.org/${statuses[meeting.status] ?? "EventScheduled"}`,
  eventAttendanceMode: `https://schema.org/${modes[meeting.mode]}`,
  location: { "@type": "Place", name: pick(locale, meeting.placeRu ?? "", meeting.placeEn).text },
  organizer: meeting.bodies.map((body) => ({ "@type": "GovernmentOrganization", name: pick(locale, body.nameRu, body.nameEn).text })),
});
