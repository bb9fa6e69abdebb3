import { env } from "@/lib/env";
import { findPublishedEvent } from "@/lib/events/queries";
import { calendarResponse, missing } from "@/lib/feeds/respond";
import { eventToCalendar } from "@/lib/feeds/sources";
import { calendar } from "@/lib/icalendar";

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const slug = /^([a-z0-9-]+)\.ics$/.exec((await params).file)?.[1];
  const event = slug ? await findPublishedEvent(slug) : null;
  if (!event) return missing();
  return calendarResponse(calendar({ name: event.titleRu, url: `${env.PUBLIC_URL}/ru/events/${event.slug}`, events: [eventToCalendar(event)] }), `${event.slug}.ics`);
}
