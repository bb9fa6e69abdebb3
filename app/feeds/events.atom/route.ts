import { atom } from "@/lib/atom";
import { env } from "@/lib/env";
import { listFeedEvents } from "@/lib/events/queries";
import { atomResponse } from "@/lib/feeds/respond";
import { eventToEntry, feedStart } from "@/lib/feeds/sources";
import { findMunicipality } from "@/lib/municipality/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const city = await findMunicipality();
  const entries = (await listFeedEvents(feedStart(new Date()))).map(eventToEntry);
  return atomResponse(atom({ title: "Афиша города", url: `${env.PUBLIC_URL}/feeds/events.atom`, page: `${env.PUBLIC_URL}/ru/events`, author: city?.nameRu ?? "Вече", entries }));
}
