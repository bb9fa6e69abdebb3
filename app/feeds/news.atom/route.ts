import { atomAnswer } from "@/app/feeds/respond";
import { feedDay } from "@/app/feeds/scope";
import { atom } from "@/lib/atom";
import { env } from "@/lib/env";
import { eventEntryOf } from "@/lib/events/feed";
import { listFeedEvents } from "@/lib/events/queries";
import { hearingEntryOf } from "@/lib/hearings/feed";
import { listFeedHearings } from "@/lib/hearings/queries";
import { findMunicipality } from "@/lib/municipality/queries";
import { words } from "@/lib/words";

export async function GET() {
  const from = feedDay(new Date());
  const [city, events, hearings] = await Promise.all([findMunicipality(), listFeedEvents(from), listFeedHearings(from)]);
  const site = env.PUBLIC_URL;
  return atomAnswer(
    atom({
      title: `${words.ru.portal}. ${words.ru.tagline}`,
      url: `${site}/feeds/news.atom`,
      page: `${site}/ru`,
      author: city?.nameRu ?? words.ru.portal,
      entries: [...hearings.map((hearing) => hearingEntryOf(site, hearing)), ...events.map((event) => eventEntryOf(site, event))],
    }),
  );
}
