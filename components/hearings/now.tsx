import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { dayAt, formatDay, formatDeadline, formatInstant } from "@/lib/dates";
import { daysBetween } from "@/lib/days";
import { daysLeft, hearingWords } from "@/lib/hearings/labels";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import type { HearingWhole } from "@/lib/hearings/queries";
import { phaseOf } from "@/lib/hearings/rules";
import type { Locale } from "@/lib/i18n";

/** Where the hearing is now: until when one may speak, or what comes next. */
export function HearingNow({ locale, hearing, now }: { locale: Locale; hearing: HearingWhole; now: Date }) {
  const t = hearingPageWords[locale];
  switch (phaseOf(hearing, now)) {
    case "open":
      return <Deadline locale={locale} hearing={hearing} now={now} />;
    case "coming":
      return (
        <Notice title={t.comingTitle}>
          <p>{`${t.comingText} ${formatDay(locale, hearing.placedOn)}. ${hearingWords[locale].from} ${formatInstant(locale, hearing.proposalsOpenAt)}.`}</p>
        </Notice>
      );
    case "meeting":
      return (
        <Notice title={t.closedMeeting}>
          <p>{hearing.meetingAt ? formatInstant(locale, hearing.meetingAt) : null}</p>
        </Notice>
      );
    case "summing":
      return (
        <Notice title={t.summingTitle}>
          <p>{t.summingText}</p>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice tone="danger" title={t.reason}>
          {hearing.cancelReasonRu ? <p lang="ru">{hearing.cancelReasonRu}</p> : null}
          <p>{t.kept}</p>
        </Notice>
      );
    case "concluded":
      return null;
  }
}

function Deadline({ locale, hearing, now }: { locale: Locale; hearing: HearingWhole; now: Date }) {
  return (
    <Notice>
      <p className="text-[1.125em] font-semibold">
        {`${hearingWords[locale].until} ${formatDeadline(locale, hearing.proposalsCloseAt)}`}
      </p>
      <p className="mt-1">
        <Tag tone="good">{daysLeft(locale, daysBetween(dayAt(now), hearing.closeOn))}</Tag>
      </p>
    </Notice>
  );
}
