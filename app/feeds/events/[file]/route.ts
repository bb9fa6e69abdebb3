import { calendarAnswer } from "@/app/feeds/respond";
import { env } from "@/lib/env";
import { calendarEventOf } from "@/lib/events/feed";
import { findPublishedEvent } from "@/lib/events/queries";
import { calendar } from "@/lib/icalendar";

type Params = { params: Promise<{ file: string }> };

const ending = ".ics";

/** One event to put into a calendar: /feeds/events/SLUG.ics */
export async function GET(_request: Request, { params }: Params) {
  const { file } = await params;
  const event = file.endsWith(ending) ? await findPublishedEvent(file.slice(0, -ending.length)) : null;
  if (!event) return new Response(null, { status: 404 });
  const site = env.PUBLIC_URL;
  const body = calendar({ name: event.titleRu, url: `${site}/ru/events/${event.slug}`, events: [calendarEventOf(site, event)] });
  return calendarAnswer(body, `${event.slug}${ending}`);
}
