import { calendarAnswer } from "@/app/feeds/respond";
import { feedDay } from "@/app/feeds/scope";
import { findBody } from "@/lib/advisory-bodies/queries";
import { env } from "@/lib/env";
import { calendar } from "@/lib/icalendar";
import { calendarMeetingOf } from "@/lib/meetings/feed";
import { listFeedMeetings } from "@/lib/meetings/feed-queries";

type Context = { params: Promise<{ file: string }> };

export async function GET(_request: Request, { params }: Context) {
  const slug = /^([a-z0-9-]+)\.ics$/.exec((await params).file)?.[1];
  const body = slug ? await findBody(slug) : null;
  if (!body) return new Response("404", { status: 404 });
  const meetings = await listFeedMeetings(body.slug, feedDay(new Date()));
  const site = env.PUBLIC_URL;
  return calendarAnswer(calendar({ name: body.nameRu, url: `${site}/ru/councils/${body.slug}`, events: meetings.map(calendarMeetingOf(site, body.slug)) }), `${body.slug}.ics`);
}
