import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { formatSpan, formatTime, formatWeekday } from "@/lib/dates";
import { type Locale, formatNumber } from "@/lib/i18n";
import { kindLabels, modeLabels } from "@/lib/meetings/labels";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { FoundMeeting } from "@/lib/meetings/record-queries";
import { isOff, quorumOf } from "@/lib/meetings/rules";

const whenOf = (locale: Locale, { startAt, endAt, day }: FoundMeeting) => {
  const text = endAt ? formatSpan(locale, startAt, endAt) : `${formatWeekday(locale, day)}, ${formatTime(locale, startAt)}`;
  return `${text}, ${meetingWords[locale].localTime}`;
};

const numberOf = (locale: Locale, value: number | null) => (value === null ? null : formatNumber(locale, value));

const attendanceRows = (locale: Locale, meeting: FoundMeeting): SummaryRow[] => {
  const t = meetingWords[locale];
  const { listed, present, invited, bodies } = meeting;
  const quorum = quorumOf({ listed, present, shares: bodies.map(({ quorumShare }) => quorumShare) });
  return [
    { label: t.listed, value: numberOf(locale, listed) },
    { label: t.present, value: numberOf(locale, present) },
    { label: t.quorum, value: quorum && t.quorumIs(quorum) },
    { label: t.invited, value: numberOf(locale, invited) },
  ];
};

/** When, where, how and with whom; who came, once that is known. */
export function MeetingFacts({ locale, meeting }: { locale: Locale; meeting: FoundMeeting }) {
  const t = meetingWords[locale];
  const { bodies, placeRu, placeEn, number, kind, mode, status } = meeting;
  const rows: SummaryRow[] = [
    { label: isOff(status) ? t.wasToBe : t.when, value: whenOf(locale, meeting) },
    { label: t.where, value: placeRu ? <Said locale={locale} ru={placeRu} en={placeEn} /> : null },
    { label: t.how, value: modeLabels[locale][mode] },
    { label: t.kind, value: kind === "headPublicMeeting" ? null : kindLabels[locale][kind] },
    { label: t.number, value: number },
    { label: t.bodies, value: bodies.length > 0 ? <Bodies locale={locale} bodies={bodies} /> : null },
    ...attendanceRows(locale, meeting),
  ];
  return <SummaryList rows={rows} />;
}

function Bodies({ locale, bodies }: { locale: Locale; bodies: FoundMeeting["bodies"] }) {
  return (
    <ul>
      {bodies.map(({ slug, nameRu, nameEn }) => (
        <li key={slug}>
          <Link href={`/${locale}/councils/${slug}`}>
            <Said locale={locale} ru={nameRu} en={nameEn} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
