import { calendarAnswer } from "@/app/feeds/respond";
import { feedDay } from "@/app/feeds/scope";
import { env } from "@/lib/env";
import { calendarEventOf } from "@/lib/events/feed";
import { listFeedEvents } from "@/lib/events/queries";
import { calendar } from "@/lib/icalendar";
import { sections } from "@/lib/sections";

export async function GET() {
  const events = await listFeedEvents(feedDay(new Date()));
  const site = env.PUBLIC_URL;
  const body = calendar({
    name: sections.events.ru,
    url: `${site}/ru/events`,
    events: events.map((event) => calendarEventOf(site, event)),
  });
  return calendarAnswer(body, "events.ics");
}
