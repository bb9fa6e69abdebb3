import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay, formatInstant } from "@/lib/dates";
import { hearingWords } from "@/lib/hearings/labels";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import type { HearingWhole } from "@/lib/hearings/queries";
import { type Locale, formatNumber } from "@/lib/i18n";

type Props = { locale: Locale; hearing: HearingWhole };

/** What the notice has to say (Urban Planning Code, article 5.1, parts 6 and 7). */
export function NoticeFacts({ locale, hearing }: Props) {
  const { kinds, modes } = hearingWords[locale];
  const t = hearingPageWords[locale];
  const said = (ru: string | null, en: string | null) => (ru ? <Said locale={locale} ru={ru} en={en} /> : null);
  return (
    <SummaryList
      rows={[
        { label: t.kind, value: kinds[hearing.kind] },
        { label: t.mode, value: modes[hearing.mode] },
        { label: t.act, value: <span lang="ru">{hearing.act}</span> },
        { label: t.notice, value: formatDay(locale, hearing.noticeOn) },
        { label: hearingWords[locale].organiser, value: said(hearing.organiserRu, hearing.organiserEn) },
        { label: t.territory, value: said(hearing.territoryRu, hearing.territoryEn) },
        { label: t.participants, value: said(hearing.participantsRu, hearing.participantsEn) },
        { label: t.placed, value: formatDay(locale, hearing.placedOn) },
        {
          label: t.window,
          value: `${formatInstant(locale, hearing.proposalsOpenAt)} — ${formatInstant(locale, hearing.proposalsCloseAt)}`,
        },
        { label: t.exposition, value: said(hearing.expositionRu, hearing.expositionEn) },
        { label: t.meeting, value: hearing.meetingAt ? <MeetingPlace locale={locale} hearing={hearing} /> : null },
      ]}
    />
  );
}

function MeetingPlace({ locale, hearing }: Props) {
  return (
    <>
      {hearing.meetingAt ? formatInstant(locale, hearing.meetingAt) : null}
      {hearing.meetingPlaceRu ? (
        <>
          {". "}
          <Said locale={locale} ru={hearing.meetingPlaceRu} en={hearing.meetingPlaceEn} />
        </>
      ) : null}
    </>
  );
}

/** What came of it; rows that are not known yet are left out. */
export function Results({ locale, hearing }: Props) {
  const t = hearingPageWords[locale];
  const { protocolNumber, protocolOn, conclusionRu, conclusionOn, decisionAct } = hearing;
  const number = (value: number | null) => (value === null ? null : formatNumber(locale, value));
  return (
    <SummaryList
      rows={[
        { label: t.registered, value: number(hearing.registered) },
        { label: t.proposals, value: number(hearing.proposalsCount) },
        { label: t.accepted, value: number(hearing.acceptedCount) },
        {
          label: t.protocol,
          value: protocolOn ? `${protocolNumber ? `№\u00A0${protocolNumber}, ` : ""}${formatDay(locale, protocolOn)}` : null,
        },
        {
          label: t.conclusion,
          value: conclusionOn ? (
            <>
              {formatDay(locale, conclusionOn)}
              {conclusionRu ? <p lang="ru">{conclusionRu}</p> : null}
            </>
          ) : null,
        },
        { label: t.decision, value: decisionAct ? <span lang="ru">{decisionAct}</span> : null },
      ]}
    />
  );
}

export const hasResults = ({ registered, protocolOn, conclusionOn, decisionOn }: HearingWhole) =>
  registered !== null || protocolOn !== null || conclusionOn !== null || decisionOn !== null;
