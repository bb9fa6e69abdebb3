import { type Column, Table } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatDay } from "@/lib/dates";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import { termWords } from "@/lib/hearings/term-labels";
import type { TermCheck, Verdict } from "@/lib/hearings/terms";
import type { Locale } from "@/lib/i18n";
import { confidenceLabel, kindLabel, valueLabel } from "@/lib/legal-rules/labels";

const tones: Record<Verdict, Tone> = { kept: "good", broken: "danger", ahead: "plain", late: "danger" };

function Rule({ locale, check }: { locale: Locale; check: TermCheck }) {
  const { key, rule } = check;
  return (
    <>
      {termWords[locale].terms[key]}
      <span className="block text-[0.9375rem] font-normal text-muted">
        <span lang="ru">{rule.law}</span>
        {` · ${kindLabel(locale, rule.kind)} · ${confidenceLabel(locale, rule.confidence)}`}
      </span>
    </>
  );
}

function Demanded({ locale, check }: { locale: Locale; check: TermCheck }) {
  const t = hearingPageWords[locale];
  const { rule, earliest, latest } = check;
  const days = [earliest && t.notEarlier(formatDay(locale, earliest)), latest && t.notLater(formatDay(locale, latest))];
  const terms = [rule.min && t.atLeast(valueLabel(locale, rule.min)), rule.max && t.atMost(valueLabel(locale, rule.max))];
  return (
    <>
      {days.filter(Boolean).join(", ")}
      <span className="block text-[0.9375rem] text-muted">{terms.filter(Boolean).join(", ")}</span>
    </>
  );
}

const columnsOf = (locale: Locale): Column<TermCheck>[] => {
  const t = hearingPageWords[locale];
  return [
    { key: "term", label: t.term, cell: (check) => <Rule locale={locale} check={check} /> },
    { key: "demanded", label: t.demanded, cell: (check) => <Demanded locale={locale} check={check} /> },
    { key: "actual", label: t.actual, cell: ({ actual }) => (actual ? formatDay(locale, actual) : t.notYet) },
    {
      key: "verdict",
      label: t.verdict,
      cell: ({ verdict }) => <Tag tone={tones[verdict]}>{termWords[locale].verdicts[verdict]}</Tag>,
    },
  ];
};

/** Each term beside the rule it was judged by. */
export function TermChecks({ locale, checks }: { locale: Locale; checks: readonly TermCheck[] }) {
  return <Table caption={hearingPageWords[locale].checks} columns={columnsOf(locale)} rows={checks} keyOf={({ key }) => key} />;
}
