import { Facts } from "@/components/ui/facts";
import { type Column, Table } from "@/components/ui/table";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { type Locale, formatNumber } from "@/lib/i18n";
import { type YearFigures, percent } from "@/lib/meetings/figures";

export type BodyYear = YearFigures & { planned: number };

const share = (locale: Locale, part: number, whole: number) => {
  const value = percent(part, whole);
  return value === null ? councilWords[locale].noData : `${formatNumber(locale, value)}${locale === "ru" ? "\u00A0" : ""}%`;
};

/** The present year in large figures, and every year in a table; the latest year comes first. */
export function BodyFigures({ locale, years }: { locale: Locale; years: readonly BodyYear[] }) {
  const t = councilWords[locale];
  const [current] = years;
  const columns: Column<BodyYear>[] = [
    { key: "year", label: t.year, cell: ({ year }) => year },
    { key: "held", label: t.heldColumn, end: true, cell: ({ held, planned }) => `${held} / ${planned}` },
    {
      key: "came",
      label: t.attendanceColumn,
      end: true,
      cell: ({ attendance: { present, listed } }) => share(locale, present, listed),
    },
    { key: "done", label: t.doneColumn, end: true, cell: ({ fulfilment: { done, given } }) => `${done} / ${given}` },
    { key: "overdue", label: t.overdueColumn, end: true, cell: ({ fulfilment: { overdue } }) => overdue },
  ];
  if (!current) return null;
  const { held, planned, attendance, fulfilment } = current;
  return (
    <>
      <h3 className="mt-4">{t.thisYear(current.year)}</h3>
      <Facts
        facts={[
          { label: t.heldLabel, value: t.heldOfPlan(held, planned) },
          { label: t.attendance, value: share(locale, attendance.present, attendance.listed) },
          { label: t.done, value: t.heldOfPlan(fulfilment.done, fulfilment.given) },
          { label: t.overdue, value: formatNumber(locale, fulfilment.overdue) },
        ]}
      />
      <h3>{t.byYears}</h3>
      <Table caption={t.byYears} columns={columns} rows={years} keyOf={({ year }) => String(year)} />
    </>
  );
}
