import { env } from "@/lib/env";
import { calendarResponse } from "@/lib/feeds/respond";
import { hearingToCalendar } from "@/lib/feeds/sources";
import { listCurrentHearings, listFinishedHearings } from "@/lib/hearings/queries";
import { calendar } from "@/lib/icalendar";

export const dynamic = "force-dynamic";

export async function GET() {
  const [current, finished] = await Promise.all([listCurrentHearings(), listFinishedHearings()]);
  const events = [...current, ...finished].map(hearingToCalendar);
  return calendarResponse(calendar({ name: "Обсуждения и слушания", url: `${env.PUBLIC_URL}/ru/hearings`, events }), "hearings.ics");
}
