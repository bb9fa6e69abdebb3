import { calendarAnswer } from "@/app/feeds/respond";
import { feedDay } from "@/app/feeds/scope";
import { env } from "@/lib/env";
import { calendarEventsOf } from "@/lib/hearings/feed";
import { listFeedHearings } from "@/lib/hearings/queries";
import { calendar } from "@/lib/icalendar";
import { sections } from "@/lib/sections";

export async function GET() {
  const hearings = await listFeedHearings(feedDay(new Date()));
  const site = env.PUBLIC_URL;
  const body = calendar({
    name: sections.hearings.ru,
    url: `${site}/ru/hearings`,
    events: hearings.flatMap((hearing) => calendarEventsOf(site, hearing)),
  });
  return calendarAnswer(body, "hearings.ics");
}
