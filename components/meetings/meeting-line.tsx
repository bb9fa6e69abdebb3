import { MeetingTag } from "@/components/meetings/meeting-tag";
import { Link } from "@/components/ui/link";
import { formatInstant } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { meetingHref } from "@/lib/meetings/addresses";
import { kindLabels, modeLabels } from "@/lib/meetings/labels";
import type { ListedMeeting } from "@/lib/meetings/queries";

/** A meeting in one line: the date that opens it, its kind and form. */
export function MeetingLine({
  locale,
  meeting,
  bodySlug,
  now,
}: {
  locale: Locale;
  meeting: ListedMeeting;
  bodySlug: string;
  now: Date;
}) {
  return (
    <>
      <Link href={meetingHref(locale, meeting, bodySlug)}>{formatInstant(locale, meeting.startAt)}</Link>
      {` — ${kindLabels[locale][meeting.kind].toLocaleLowerCase(locale)}, ${modeLabels[locale][meeting.mode]} `}
      <MeetingTag locale={locale} meeting={meeting} now={now} />
    </>
  );
}
