import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { dayAt, formatDate, formatDeadline } from "@/lib/dates";
import { daysBetween } from "@/lib/days";
import { daysLeft, hearingWords } from "@/lib/hearings/labels";
import type { HearingSummary } from "@/lib/hearings/queries";
import { phaseOf } from "@/lib/hearings/rules";
import type { Locale } from "@/lib/i18n";

type ListProps = { locale: Locale; hearings: readonly HearingSummary[]; now: Date };

function When({ locale, hearing, now }: { locale: Locale; hearing: HearingSummary; now: Date }) {
  const say = hearingWords[locale];
  const phase = phaseOf(hearing, now);
  if (phase === "open")
    return (
      <p>
        <Tag tone="good">{daysLeft(locale, daysBetween(dayAt(now), dayAt(hearing.proposalsCloseAt)))}</Tag> <span>{formatDeadline(locale, hearing.proposalsCloseAt)}</span>
      </p>
    );
  if (phase === "coming") return <p className="text-muted">{`${say.from} ${formatDate(locale, hearing.proposalsOpenAt)}`}</p>;
  return (
    <p className="text-muted">
      <Tag tone={phase === "cancelled" ? "danger" : "plain"}>{say.phases[phase]}</Tag> {formatDate(locale, hearing.proposalsCloseAt)}
      {hearing.proposalsCount === null ? "" : ` · ${say.proposals}: ${hearing.proposalsCount}, ${say.accepted.toLowerCase()}: ${hearing.acceptedCount ?? 0}`}
    </p>
  );
}

/** Questions one under another: what, until when. */
export function HearingList({ locale, hearings, now }: ListProps) {
  return (
    <ul className="my-4">
      {hearings.map((hearing) => (
        <li key={hearing.id} className="border-b border-line py-4">
          <p className="text-[0.9375rem] text-muted">{`${hearingWords[locale].kinds[hearing.kind]} · ${hearingWords[locale].subjects[hearing.subject]}`}</p>
          <h3><Link href={`/${locale}/hearings/${hearing.slug}`}><Said locale={locale} ru={hearing.titleRu} en={hearing.titleEn} /></Link></h3>
          <When locale={locale} hearing={hearing} now={now} />
        </li>
      ))}
    </ul>
  );
}
