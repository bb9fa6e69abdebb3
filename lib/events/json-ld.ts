import { isoLocal } from "@/lib/dates";
import type { EventWhole } from "@/lib/events/queries";
import { type Locale, pick } from "@/lib/i18n";
import type { AttendanceMode, EventStatus } from "@/prisma/generated/enums";

const statuses: Record<EventStatus, string> = {
  scheduled: "EventScheduled",
  rescheduled: "EventRescheduled",
  postponed: "EventPostponed",
  movedOnline: "EventMovedOnline",
  cancelled: "EventCancelled",
};
const modes: Record<AttendanceMode, string> = {
  offline: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  mixed: "MixedEventAttendanceMode",
};

const schema = (name: string) => `https://schema.org/${name}`;

type Told = { locale: Locale; site: string; event: EventWhole };

function locationOf({ locale, event, site }: Told) {
  const place = event.placeRu ? pick(locale, event.placeRu, event.placeEn).text : null;
  const here = place ? [{ "@type": "Place", name: place, address: place }] : [];
  const away =
    event.mode === "offline" ? [] : [{ "@type": "VirtualLocation", url: event.url ?? `${site}/${locale}/events/${event.slug}` }];
  return [...here, ...away];
}

function organiserOf({ locale, event: { organisation }, site }: Told) {
  if (!organisation) return {};
  const name = pick(locale, organisation.nameRu, organisation.nameEn).text;
  return { organizer: { "@type": "Organization", name, url: `${site}/${locale}/organisations/${organisation.slug}` } };
}

function campaignOf({ locale, event: { campaign }, site }: Told) {
  if (!campaign) return {};
  const name = pick(locale, campaign.nameRu, campaign.nameEn).text;
  return { superEvent: { "@type": "EventSeries", name, url: `${site}/${locale}/campaigns/${campaign.slug}` } };
}

/** schema.org Event; days for what lasts whole days, otherwise instants with the municipality's offset. */
export function eventJsonLd(locale: Locale, site: string, event: EventWhole) {
  const told = { locale, site, event };
  const { startAt, endAt, allDay, from, to, previousStartAt } = event;
  return {
    "@type": "Event",
    "@id": `${site}/ru/events/${event.slug}`,
    url: `${site}/${locale}/events/${event.slug}`,
    name: pick(locale, event.titleRu, event.titleEn).text,
    description: pick(locale, event.aboutRu, event.aboutEn).text,
    startDate: allDay ? from : isoLocal(startAt),
    endDate: allDay ? to : isoLocal(endAt),
    ...(previousStartAt ? { previousStartDate: isoLocal(previousStartAt) } : {}),
    eventStatus: schema(statuses[event.status]),
    eventAttendanceMode: schema(modes[event.mode]),
    inLanguage: "ru",
    typicalAgeRange: event.ageMark.replace("+", "-"),
    location: locationOf(told),
    ...organiserOf(told),
    ...campaignOf(told),
  };
}
