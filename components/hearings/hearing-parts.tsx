import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { formatDay, formatInstant } from "@/lib/dates";
import { toDay } from "@/lib/days";
import { days, hearingWords } from "@/lib/hearings/labels";
import type { HearingWhole } from "@/lib/hearings/queries";
import type { Check, Stage } from "@/lib/hearings/rules";
import { type Locale, formatNumber, plural } from "@/lib/i18n";
import type { Value } from "@/lib/legal-rules/rules";

export function Stages({ locale, stages }: { locale: Locale; stages: readonly Stage[] }) {
  const say = hearingWords[locale];
  return (
    <Timeline
      labels={{ done: say.done, now: say.now, next: say.next }}
      steps={stages.map(({ key, day, state }) => ({ key, state, title: say.stageNames[key], when: day ? formatDay(locale, day) : null }))}
    />
  );
}

export function NoticeFacts({ locale, hearing }: { locale: Locale; hearing: HearingWhole }) {
  const say = hearingWords[locale];
  return (
    <SummaryList
      rows={[
        { label: say.kind, value: say.kinds[hearing.kind] },
        { label: say.act, value: <span lang="ru">{hearing.act}</span> },
        { label: say.organiser, value: <Said locale={locale} ru={hearing.organiserRu} en={hearing.organiserEn} /> },
        { label: say.territory, value: <Said locale={locale} ru={hearing.territoryRu} en={hearing.territoryEn} /> },
        { label: say.participants, value: <Said locale={locale} ru={hearing.participantsRu} en={hearing.participantsEn} /> },
        { label: say.exposition, value: hearing.expositionRu ? <Said locale={locale} ru={hearing.expositionRu} en={hearing.expositionEn} /> : null },
        { label: say.meeting, value: hearing.meetingAt ? <>{formatInstant(locale, hearing.meetingAt)}, <Said locale={locale} ru={hearing.meetingPlaceRu ?? ""} en={hearing.meetingPlaceEn} /></> : null },
      ]}
    />
  );
}

const ruMonths = { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" };
function termOf(locale: Locale, term: Value) {
  if (!("count" in term)) return "";
  return term.unit === "month" ? plural(locale, term.count, locale === "ru" ? ruMonths : { one: "month", other: "months" }) : days(locale, term.count);
}

export function Checks({ locale, checks }: { locale: Locale; checks: readonly Check[] }) {
  const say = hearingWords[locale];
  return (
    <Table
      caption={say.checks}
      rows={checks}
      keyOf={({ code, bound }) => code + bound}
      columns={[
        { key: "rule", label: say.rule, cell: ({ law }) => <span lang="ru">{law}</span> },
        { key: "demanded", label: say.demanded, cell: ({ bound, term }) => `${say[bound]} ${termOf(locale, term)}` },
        { key: "actual", label: say.actual, cell: (check) => days(locale, check.days) },
        { key: "verdict", label: say.verdict, cell: ({ kept }) => <Tag tone={kept ? "good" : "danger"}>{kept ? say.kept : say.broken}</Tag> },
      ]}
    />
  );
}

export function Results({ locale, hearing }: { locale: Locale; hearing: HearingWhole }) {
  const say = hearingWords[locale];
  const number = (value: number | null) => (value === null ? null : formatNumber(locale, value));
  const on = (date: Date | null) => (date ? formatDay(locale, toDay(date)) : "");
  return (
    <SummaryList
      rows={[
        { label: say.registered, value: number(hearing.registered) },
        { label: say.proposals, value: number(hearing.proposalsCount) },
        { label: say.accepted, value: number(hearing.acceptedCount) },
        { label: say.protocol, value: hearing.protocolNumber ? `${hearing.protocolNumber}, ${on(hearing.protocolOn)}` : null },
        { label: say.conclusion, value: hearing.conclusionRu ? <><span lang="ru">{hearing.conclusionRu}</span> ({on(hearing.conclusionOn)})</> : null },
        { label: say.decision, value: hearing.decisionAct ? <span lang="ru">{hearing.decisionAct}</span> : null },
      ]}
    />
  );
}
