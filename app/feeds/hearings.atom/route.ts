import { atomAnswer } from "@/app/feeds/respond";
import { feedDay } from "@/app/feeds/scope";
import { atom } from "@/lib/atom";
import { env } from "@/lib/env";
import { hearingEntryOf } from "@/lib/hearings/feed";
import { listFeedHearings } from "@/lib/hearings/queries";
import { findMunicipality } from "@/lib/municipality/queries";
import { sections } from "@/lib/sections";
import { words } from "@/lib/words";

export async function GET() {
  const [city, hearings] = await Promise.all([findMunicipality(), listFeedHearings(feedDay(new Date()))]);
  const site = env.PUBLIC_URL;
  return atomAnswer(
    atom({
      title: `${sections.hearings.ru} · ${words.ru.portal}`,
      url: `${site}/feeds/hearings.atom`,
      page: `${site}/ru/hearings`,
      author: city?.nameRu ?? words.ru.portal,
      entries: hearings.map((hearing) => hearingEntryOf(site, hearing)),
    }),
  );
}
