import { MeetingList, MeetingsByYear } from "@/components/meetings/meeting-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { ListedMeeting } from "@/lib/meetings/queries";

/** A year of meetings or two; the rest are in the archive. */
const shown = 8;

type SectionProps = { locale: Locale; bodySlug: string; meetings: readonly ListedMeeting[]; now: Date };

/** What is ahead, and the calendar to keep it in. */
export function ComingMeetings(props: SectionProps) {
  const t = meetingWords[props.locale];
  return (
    <>
      {props.meetings.length === 0 ? <EmptyState title={t.noneAhead}>{t.noneAheadHint}</EmptyState> : <MeetingList {...props} />}
      <p className="no-print">
        <a className="link" href={`/feeds/councils/${props.bodySlug}.ics`}>
          {t.calendar}
        </a>
      </p>
    </>
  );
}

/** The latest meetings under their years, and the way to all of them. */
export function PastMeetings(props: SectionProps) {
  const t = meetingWords[props.locale];
  if (props.meetings.length === 0) return <EmptyState title={t.nonePast} />;
  return (
    <>
      <MeetingsByYear {...props} meetings={props.meetings.slice(0, shown)} />
      <p className="mt-4">
        <Link href={`/${props.locale}/councils/${props.bodySlug}/meetings`}>{t.allMeetings}</Link>
      </p>
    </>
  );
}
