import { atomAnswer } from "@/app/feeds/respond";
import { feedDay } from "@/app/feeds/scope";
import { atom } from "@/lib/atom";
import { env } from "@/lib/env";
import { eventEntryOf } from "@/lib/events/feed";
import { listFeedEvents } from "@/lib/events/queries";
import { findMunicipality } from "@/lib/municipality/queries";
import { sections } from "@/lib/sections";
import { words } from "@/lib/words";

export async function GET() {
  const [city, events] = await Promise.all([findMunicipality(), listFeedEvents(feedDay(new Date()))]);
  const site = env.PUBLIC_URL;
  return atomAnswer(
    atom({
      title: `${sections.events.ru} · ${words.ru.portal}`,
      url: `${site}/feeds/events.atom`,
      page: `${site}/ru/events`,
      author: city?.nameRu ?? words.ru.portal,
      entries: events.map((event) => eventEntryOf(site, event)),
    }),
  );
}
