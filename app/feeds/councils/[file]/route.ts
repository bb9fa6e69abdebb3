import { findBody } from "@/lib/advisory-bodies/queries";
import { env } from "@/lib/env";
import { calendarResponse, missing } from "@/lib/feeds/respond";
import { feedStart, meetingToCalendar } from "@/lib/feeds/sources";
import { calendar } from "@/lib/icalendar";
import { listPublishedMeetingsFrom } from "@/lib/meetings/queries";

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const slug = /^([a-z0-9-]+)\.ics$/.exec((await params).file)?.[1];
  const body = slug ? await findBody(slug) : null;
  if (!body) return missing();
  const meetings = await listPublishedMeetingsFrom({ body: body.slug }, feedStart(new Date()));
  const events = meetings.map((meeting) => meetingToCalendar(meeting, body.slug));
  return calendarResponse(calendar({ name: body.nameRu, url: `${env.PUBLIC_URL}/ru/councils/${body.slug}`, events }), `${body.slug}.ics`);
}
