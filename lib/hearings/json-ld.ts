import { isoLocal } from "@/lib/dates";
import type { HearingWhole } from "@/lib/hearings/queries";
import { type Locale, pick } from "@/lib/i18n";

/** schema.org has no hearing: an Event that lasts while proposals are taken. */
export const hearingJsonLd = (locale: Locale, hearing: HearingWhole, url: string) => ({
  "@type": "Event",
  name: pick(locale, hearing.titleRu, hearing.titleEn).text,
  description: pick(locale, hearing.aboutRu, hearing.aboutEn).text,
  url,
  startDate: isoLocal(hearing.proposalsOpenAt),
  endDate: isoLocal(hearing.meetingAt && hearing.meetingAt > hearing.proposalsCloseAt ? hearing.meetingAt : hearing.proposalsCloseAt),
  eventStatus: `https://schema.org/${hearing.stage === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
  isAccessibleForFree: true,
  organizer: { "@type": "GovernmentOrganization", name: pick(locale, hearing.organiserRu, hearing.organiserEn).text },
  location: hearing.meetingPlaceRu ? { "@type": "Place", name: pick(locale, hearing.meetingPlaceRu, hearing.meetingPlaceEn).text } : { "@type": "VirtualLocation", url },
});
