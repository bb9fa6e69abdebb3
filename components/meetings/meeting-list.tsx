import { MeetingTag } from "@/components/meetings/meeting-tag";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { formatInstant } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { meetingHref } from "@/lib/meetings/addresses";
import { kindLabels, modeLabels } from "@/lib/meetings/labels";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { ListedMeeting } from "@/lib/meetings/queries";
import { byYear, isOff } from "@/lib/meetings/rules";

type MeetingListProps = { locale: Locale; meetings: readonly ListedMeeting[]; bodySlug?: string | undefined; now: Date };

/** Meetings one under another: title, date, kind, form, state; of one called off, the reason. */
export function MeetingList({ locale, meetings, bodySlug, now }: MeetingListProps) {
  return (
    <ul className="my-4">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="border-t border-line py-3">
          <Link href={meetingHref(locale, meeting, bodySlug)} className="link font-medium">
            <Said locale={locale} ru={meeting.titleRu} en={meeting.titleEn} />
          </Link>
          <MeetingSummary locale={locale} meeting={meeting} now={now} />
        </li>
      ))}
    </ul>
  );
}

function MeetingSummary({ locale, meeting, now }: { locale: Locale; meeting: ListedMeeting; now: Date }) {
  const { startAt, kind, mode, status, reasonRu } = meeting;
  const kinds = kind === "headPublicMeeting" ? [] : [kindLabels[locale][kind]];
  return (
    <>
      <p className="mt-1 text-[0.9375rem] text-muted">
        <time dateTime={startAt.toISOString()}>{formatInstant(locale, startAt)}</time>
        {["", ...kinds, modeLabels[locale][mode]].join(" · ")}
      </p>
      <p className="mt-1">
        <MeetingTag locale={locale} meeting={meeting} now={now} />
      </p>
      {isOff(status) && reasonRu ? (
        <p className="mt-1 text-[0.9375rem]">
          {`${meetingWords[locale].reason}: `}
          <Said locale={locale} ru={reasonRu} />
        </p>
      ) : null}
    </>
  );
}

/** The same under the years they belong to; `level` is that of the years' headings. */
export function MeetingsByYear({ level: Heading = "h3", ...rest }: MeetingListProps & { level?: "h2" | "h3" }) {
  return byYear(rest.meetings).map(({ year, rows }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-6">
      <Heading id={`year-${year}`}>{year}</Heading>
      <MeetingList {...rest} meetings={rows} />
    </section>
  ));
}
