import { isoLocal } from "@/lib/dates";
import { type Locale, pick } from "@/lib/i18n";
import { meetingPath } from "@/lib/meetings/addresses";
import type { FoundMeeting } from "@/lib/meetings/record-queries";
import type { AttendanceMode, MeetingStatus } from "@/prisma/generated/enums";

const statuses: Record<MeetingStatus, string> = {
  scheduled: "EventScheduled",
  agendaPublished: "EventScheduled",
  held: "EventScheduled",
  minutesPublished: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};
const modes: Record<AttendanceMode, string> = {
  offline: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  mixed: "MixedEventAttendanceMode",
};

/** A meeting for machines; `site` is the portal's own address without a slash at the end. */
export function meetingJsonLd(locale: Locale, site: string, meeting: FoundMeeting) {
  const url = `${site}/${locale}${meetingPath(meeting)}`;
  const place = meeting.placeRu ? pick(locale, meeting.placeRu, meeting.placeEn).text : null;
  const placed = place && meeting.mode !== "online" ? [{ "@type": "Place", name: place, address: place }] : [];
  const remote = meeting.mode === "offline" ? [] : [{ "@type": "VirtualLocation", url }];
  return {
    "@type": "Event",
    "@id": `${site}/ru${meetingPath(meeting)}`,
    url,
    name: pick(locale, meeting.titleRu, meeting.titleEn).text,
    startDate: isoLocal(meeting.startAt),
    ...(meeting.endAt ? { endDate: isoLocal(meeting.endAt) } : {}),
    eventStatus: `https://schema.org/${statuses[meeting.status]}`,
    eventAttendanceMode: `https://schema.org/${modes[meeting.mode]}`,
    location: [...placed, ...remote],
    inLanguage: "ru",
    organizer: meeting.bodies.map(({ slug, nameRu, nameEn }) => ({
      "@type": "GovernmentOrganization",
      name: pick(locale, nameRu, nameEn).text,
      url: `${site}/${locale}/councils/${slug}`,
    })),
  };
}
