import { atom } from "@/lib/atom";
import { env } from "@/lib/env";
import { listCurrentHearings, listFinishedHearings } from "@/lib/hearings/queries";
import { atomResponse } from "@/lib/feeds/respond";
import { hearingToEntry } from "@/lib/feeds/sources";
import { findMunicipality } from "@/lib/municipality/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const city = await findMunicipality();
  const entries = [...(await listCurrentHearings()), ...(await listFinishedHearings())].map(hearingToEntry);
  return atomResponse(atom({ title: "Обсуждения и слушания", url: `${env.PUBLIC_URL}/feeds/hearings.atom`, page: `${env.PUBLIC_URL}/ru/hearings`, author: city?.nameRu ?? "Вече", entries }));
}
