import type { Locale } from "@/lib/i18n";
import { MeetingKind } from "@/prisma/generated/enums";

type Placed = { slug: string; kind: MeetingKind; bodies: readonly { slug: string }[] };

/** Under the body it was reached from, or else its own: the head's, or the first body that takes part. Without a locale. */
export function meetingPath({ slug, kind, bodies }: Placed, bodySlug?: string): string {
  if (kind === MeetingKind.headPublicMeeting && bodySlug === undefined) return `/head/${slug}`;
  return `/councils/${bodySlug ?? bodies[0]?.slug ?? ""}/meetings/${slug}`;
}

export const meetingHref = (locale: Locale, meeting: Placed, bodySlug?: string) => `/${locale}${meetingPath(meeting, bodySlug)}`;
