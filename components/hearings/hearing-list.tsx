import { HearingTag } from "@/components/hearings/hearing-tag";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { dayAt, formatDay, formatDeadline, formatInstant } from "@/lib/dates";
import { daysBetween } from "@/lib/days";
import { countParticipants, countProposals, daysLeft, hearingWords } from "@/lib/hearings/labels";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import type { HearingSummary } from "@/lib/hearings/queries";
import { phaseOf } from "@/lib/hearings/rules";
import type { Locale } from "@/lib/i18n";

type HearingListProps = { locale: Locale; hearings: readonly HearingSummary[]; now: Date };
type LineProps = { locale: Locale; hearing: HearingSummary; now: Date };

/** Hearings one under another: what it is about, until when, and of the concluded what came of it. */
export function HearingList({ locale, hearings, now }: HearingListProps) {
  return (
    <ul className="my-4">
      {hearings.map((hearing) => (
        <li key={hearing.id} className="border-t border-line py-4">
          <p className="text-[0.9375rem] text-muted">
            {`${hearingWords[locale].kinds[hearing.kind]} · ${hearingWords[locale].subjects[hearing.subject]}`}
          </p>
          <h3 className="mt-1">
            <Link href={`/${locale}/hearings/${hearing.slug}`}>
              <Said locale={locale} ru={hearing.titleRu} en={hearing.titleEn} />
            </Link>
          </h3>
          <p className="measure mt-1">
            <Said locale={locale} ru={hearing.aboutRu} en={hearing.aboutEn} />
          </p>
          <HearingLine locale={locale} hearing={hearing} now={now} />
        </li>
      ))}
    </ul>
  );
}

function HearingLine({ locale, hearing, now }: LineProps) {
  const t = hearingWords[locale];
  const phase = phaseOf(hearing, now);
  if (phase === "open")
    return (
      <p className="mt-2">
        <Tag tone="good">{daysLeft(locale, daysBetween(dayAt(now), hearing.closeOn))}</Tag>{" "}
        {`${t.until} ${formatDeadline(locale, hearing.proposalsCloseAt)}`}
      </p>
    );
  if (phase === "coming") return <p className="mt-2">{`${t.from} ${formatDay(locale, hearing.openOn)}`}</p>;
  if (phase === "concluded") return <Outcome locale={locale} hearing={hearing} />;
  return (
    <p className="mt-2">
      <HearingTag locale={locale} phase={phase} />
      {phase === "meeting" && hearing.meetingAt ? ` ${t.meeting}: ${formatInstant(locale, hearing.meetingAt)}` : null}
    </p>
  );
}

function Outcome({ locale, hearing }: { locale: Locale; hearing: HearingSummary }) {
  const t = hearingPageWords[locale];
  const { registered, proposalsCount, acceptedCount, conclusionOn } = hearing;
  const parts = [
    registered === null ? null : countParticipants(locale, registered),
    proposalsCount === null ? null : countProposals(locale, proposalsCount),
    acceptedCount === null ? null : `${t.acceptedOf} ${acceptedCount}`,
    conclusionOn === null ? null : `${t.concludedOn.toLocaleLowerCase(locale)} ${formatDay(locale, conclusionOn)}`,
  ];
  return <p className="mt-2 text-[0.9375rem] text-muted">{parts.filter((part) => part !== null).join(", ")}</p>;
}
