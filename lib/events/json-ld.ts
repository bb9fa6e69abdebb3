import { isoLocal } from "@/lib/dates";
import type { EventWhole } from "@/lib/events/queries";
import { type Locale, pick } from "@/lib/i18n";

const statuses = {
  scheduled: "EventScheduled",
  rescheduled: "EventRescheduled",
  postponed: "EventPostponed",
  movedOnline: "EventMovedOnline",
  cancelled: "EventCancelled",
} as const;
const modes = {
  offline: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  mixed: "MixedEventAttendanceMode",
} as const;

/** schema.org Event; `url` is the page's whole address. */
export const eventJsonLd = (locale: Locale, event: EventWhole, url: string) => ({
  "@type": "Event",
  name: pick(locale, event.titleRu, event.titleEn).text,
  description: pick(locale, event.aboutRu, event.aboutEn).text,
  url,
  startDate: isoLocal(event.startAt),
  endDate: isoLocal(event.endAt),
  ...(event.previousStartAt ? { previousStartDate: isoLocal(event.previousStartAt) } : {}),
  eventStatus: `https://schema.org/${statuses[event.status]}`,
  eventAttendanceMode: `https://schema.org/${modes[event.mode]}`,
  isAccessibleForFree: true,
  inLanguage: "ru",
  typicalAgeRange: event.ageMark.replace("+", "-"),
  location: event.placeRu
    ? {
        "@type": "Place",
        name: pick(locale, event.placeRu, event.placeEn).text,
        address: pick(locale, event.placeRu, event.placeEn).text,
      }
    : { "@type": "VirtualLocation", url: event.url ?? url },
  ...(event.organisation
    ? {
        organizer: {
          "@type": "Organization",
          name: pick(locale, event.organisation.shortNameRu, event.organisation.nameEn).text,
        },
      }
    : {}),
});
