import { Bars } from "@/components/reports/bars";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { type Locale, formatNumber } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import { subsidyWords } from "@/lib/subsidies/labels";
import type { AwardYear } from "@/lib/subsidies/queries";

type YearsProps = { locale: Locale; years: readonly AwardYear[] };

/** Sums by year, drawn from the earliest on and told from the latest. */
export function YearsTable({ locale, years }: YearsProps) {
  const t = subsidyWords[locale];
  const money = (kopecks: bigint) => formatMoney(locale, kopecks);
  const total = years.reduce((sum, { totalKopecks }) => sum + totalKopecks, 0n);
  return (
    <>
      <Bars
        title={t.chart}
        bars={years.toReversed().map(({ year, totalKopecks }) => ({
          label: String(year),
          value: Number(totalKopecks),
          shown: money(totalKopecks),
        }))}
      />
      <Table
        caption={t.chart}
        rows={years}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: "year", label: t.year, cell: ({ year }) => <Link href={`/${locale}/support/subsidies/${year}`}>{year}</Link> },
          { key: "recipients", label: t.recipients, end: true, cell: ({ recipients }) => formatNumber(locale, recipients) },
          {
            key: "reported",
            label: t.reportedCount,
            end: true,
            cell: ({ reported, recipients }) => t.ofAll(reported, recipients),
          },
          { key: "total", label: t.total, end: true, cell: ({ totalKopecks }) => money(totalKopecks) },
        ]}
        foot={
          <tr>
            <th scope="row" colSpan={3} className="py-3 pe-4">
              {t.totalAll}
            </th>
            <td className="py-3 pe-4 font-semibold tabular-nums md:text-end">{money(total)}</td>
          </tr>
        }
      />
    </>
  );
}
