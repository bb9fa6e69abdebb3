import { env } from "@/lib/env";
import { listFeedEvents } from "@/lib/events/queries";
import { calendarResponse } from "@/lib/feeds/respond";
import { eventToCalendar, feedStart } from "@/lib/feeds/sources";
import { calendar } from "@/lib/icalendar";

export const dynamic = "force-dynamic";

export async function GET() {
  const events = await listFeedEvents(feedStart(new Date()));
  return calendarResponse(calendar({ name: "Афиша города", url: `${env.PUBLIC_URL}/ru/events`, events: events.map(eventToCalendar) }), "events.ics");
}
