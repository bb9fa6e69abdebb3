import { isoLocal } from "@/lib/dates";
import type { HearingWhole } from "@/lib/hearings/queries";
import { type Locale, pick } from "@/lib/i18n";
import type { AttendanceMode } from "@/prisma/generated/enums";

const modes: Record<AttendanceMode, string> = {
  offline: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  mixed: "MixedEventAttendanceMode",
};

const schema = (name: string) => `https://schema.org/${name}`;
const statusOf = ({ stage }: HearingWhole) => schema(stage === "cancelled" ? "EventCancelled" : "EventScheduled");

function meetingOf(locale: Locale, hearing: HearingWhole) {
  if (!hearing.meetingAt) return {};
  const place = hearing.meetingPlaceRu && pick(locale, hearing.meetingPlaceRu, hearing.meetingPlaceEn).text;
  const subEvent = {
    "@type": "Event",
    name: pick(locale, hearing.titleRu, hearing.titleEn).text,
    startDate: isoLocal(hearing.meetingAt),
    eventStatus: statusOf(hearing),
    ...(place ? { location: { "@type": "Place", name: place, address: place } } : {}),
  };
  return { subEvent };
}

/** schema.org has no hearing: an Event that lasts while proposals are taken. `site` is the portal's own address. */
export function hearingJsonLd(locale: Locale, site: string, hearing: HearingWhole) {
  const url = `${site}/${locale}/hearings/${hearing.slug}`;
  return {
    "@type": "Event",
    "@id": `${site}/ru/hearings/${hearing.slug}`,
    name: pick(locale, hearing.titleRu, hearing.titleEn).text,
    description: pick(locale, hearing.aboutRu, hearing.aboutEn).text,
    url,
    startDate: isoLocal(hearing.proposalsOpenAt),
    endDate: isoLocal(hearing.proposalsCloseAt),
    eventStatus: statusOf(hearing),
    eventAttendanceMode: schema(modes[hearing.mode]),
    isAccessibleForFree: true,
    inLanguage: "ru",
    organizer: { "@type": "GovernmentOrganization", name: pick(locale, hearing.organiserRu, hearing.organiserEn).text },
    location: hearing.meetingPlaceRu
      ? { "@type": "Place", name: hearing.meetingPlaceRu, address: hearing.meetingPlaceRu }
      : { "@type": "VirtualLocation", url },
    ...meetingOf(locale, hearing),
  };
}
