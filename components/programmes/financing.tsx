import { Bars } from "@/components/reports/bars";
import { Table } from "@/components/ui/table";
import { type Locale, formatNumber } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import { programmeWords } from "@/lib/programmes/labels";
import type { ProgrammePassport } from "@/lib/programmes/queries";
import { spentShare, totalsOf } from "@/lib/programmes/rules";

type Year = ProgrammePassport["financing"][number];

/** Plan and actual of each year; a year not yet closed is drawn by its plan, and says so. */
export function Financing({ locale, years }: { locale: Locale; years: readonly Year[] }) {
  const t = programmeWords[locale];
  const money = (kopecks: bigint) => formatMoney(locale, kopecks);
  const total = totalsOf(years);
  const share = (year: Year) => {
    const spent = spentShare(year);
    return spent === null ? t.running : `${formatNumber(locale, spent)}\u00A0%`;
  };
  return (
    <>
      <Bars
        title={t.chart}
        bars={years.map(({ year, plannedKopecks, actualKopecks }) => ({
          label: actualKopecks === null ? t.chartPlan(year) : String(year),
          value: Number(actualKopecks ?? plannedKopecks),
          shown: money(actualKopecks ?? plannedKopecks),
        }))}
      />
      <Table
        caption={t.chart}
        rows={years.toReversed()}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: "year", label: t.year, cell: ({ year }) => year },
          { key: "planned", label: t.planned, end: true, cell: ({ plannedKopecks }) => money(plannedKopecks) },
          {
            key: "actual",
            label: t.actual,
            end: true,
            cell: ({ actualKopecks }) => (actualKopecks === null ? "—" : money(actualKopecks)),
          },
          { key: "share", label: t.share, end: true, cell: share },
        ]}
        foot={
          <tr>
            <th scope="row" className="py-3 pe-4">
              {t.total}
            </th>
            <td data-label={t.planned} className="py-3 pe-4 font-semibold tabular-nums md:text-end">
              {money(total.plannedKopecks)}
            </td>
            <td data-label={t.actual} className="py-3 pe-4 font-semibold tabular-nums md:text-end">
              {money(total.actualKopecks)}
            </td>
            <td className="max-md:hidden" />
          </tr>
        }
      />
    </>
  );
}
