import { AssignmentTag } from "@/components/meetings/assignment-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type Column, Table } from "@/components/ui/table";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import type { Decision } from "@/lib/meetings/decision-queries";
import { byUrgency } from "@/lib/meetings/rules";

type DecisionsProps = { locale: Locale; bodySlug: string; decisions: readonly Decision[]; today: Day };

const columnsOf = (locale: Locale, bodySlug: string, today: Day): Column<Decision>[] => {
  const t = councilWords[locale];
  return [
    { key: "decision", label: t.decision, cell: (row) => <Said locale={locale} ru={row.decisionRu ?? ""} en={row.decisionEn} /> },
    {
      key: "taken",
      label: t.taken,
      cell: ({ day, meeting }) => (
        <Link href={`/${locale}/councils/${bodySlug}/meetings/${meeting.slug}`}>{formatDay(locale, day)}</Link>
      ),
    },
    { key: "due", label: t.due, cell: ({ dueOn }) => (dueOn ? formatDay(locale, dueOn) : "—") },
    { key: "state", label: t.state, cell: (item) => <AssignmentTag locale={locale} item={item} today={today} /> },
  ];
};

/** What was decided and what came of it: late first. */
export function Decisions({ locale, bodySlug, decisions, today }: DecisionsProps) {
  const t = councilWords[locale];
  if (decisions.length === 0) return <EmptyState title={t.decisionsNone}>{t.decisionsNoneHint}</EmptyState>;
  const rows = decisions.toSorted(byUrgency(today));
  return (
    <>
      <p className="text-muted">{t.decisionsLead}</p>
      <Table caption={t.decisions} columns={columnsOf(locale, bodySlug, today)} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}
