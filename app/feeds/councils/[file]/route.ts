import { calendarAnswer } from "@/app/feeds/respond";
import { feedDay } from "@/app/feeds/scope";
import { findBody } from "@/lib/advisory-bodies/queries";
import { env } from "@/lib/env";
import { calendar } from "@/lib/icalendar";
import { calendarEventOf } from "@/lib/meetings/feed";
import { listFeedMeetings } from "@/lib/meetings/record-queries";

type Params = { params: Promise<{ file: string }> };

const ending = ".ics";

/** The meetings of a council for a calendar: /feeds/councils/SLUG.ics */
export async function GET(_request: Request, { params }: Params) {
  const { file } = await params;
  const body = file.endsWith(ending) ? await findBody(file.slice(0, -ending.length)) : null;
  if (!body) return new Response(null, { status: 404 });
  const site = env.PUBLIC_URL;
  const meetings = await listFeedMeetings(body.slug, feedDay(new Date()));
  const text = calendar({
    name: body.nameRu,
    url: `${site}/ru/councils/${body.slug}`,
    events: meetings.map((meeting) => calendarEventOf(site, meeting)),
  });
  return calendarAnswer(text, `${body.slug}${ending}`);
}
