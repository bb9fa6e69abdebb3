import { atom } from "@/lib/atom";
import { env } from "@/lib/env";
import { listFeedEvents } from "@/lib/events/queries";
import { listCurrentHearings, listFinishedHearings } from "@/lib/hearings/queries";
import { atomResponse } from "@/lib/feeds/respond";
import { eventToEntry, feedStart, hearingToEntry } from "@/lib/feeds/sources";
import { findMunicipality } from "@/lib/municipality/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const city = await findMunicipality();
  const entries = [...(await listFeedEvents(feedStart(new Date()))).map(eventToEntry), ...(await listCurrentHearings()).map(hearingToEntry), ...(await listFinishedHearings()).map(hearingToEntry)];
  return atomResponse(atom({ title: "Новости портала", url: `${env.PUBLIC_URL}/feeds/news.atom`, page: `${env.PUBLIC_URL}/ru`, author: city?.nameRu ?? "Вече", entries }));
}
