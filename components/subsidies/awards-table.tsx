import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import { subsidyWords } from "@/lib/subsidies/labels";
import type { Award } from "@/lib/subsidies/queries";
import { reportState, totalOf } from "@/lib/subsidies/rules";

type AwardsProps = { locale: Locale; awards: readonly Award[]; year: number; today: Day };

function Recipient({ locale, organisation }: { locale: Locale; organisation: Award["organisation"] }) {
  const name = <Said locale={locale} ru={organisation.nameRu} en={organisation.nameEn} />;
  return organisation.hasPage ? <Link href={`/${locale}/organisations/${organisation.slug}`}>{name}</Link> : name;
}

function ReportNote({ locale, award, today }: { locale: Locale; award: Award; today: Day }) {
  const t = subsidyWords[locale];
  const state = reportState(award, today);
  if (state === "reported" && award.reportedOn) return t.reportedOn(formatDay(locale, award.reportedOn));
  return state === "late" ? <Tag tone="danger">{t.states.late}</Tag> : t.dueIn(award.year);
}

/** A year's recipients: who, for what, how much, by which decision, and whether they reported. */
export function AwardsTable({ locale, awards, year, today }: AwardsProps) {
  const t = subsidyWords[locale];
  return (
    <Table
      caption={t.yearTitle(year)}
      rows={awards}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "organisation",
          label: t.organisation,
          cell: ({ organisation }) => <Recipient locale={locale} organisation={organisation} />,
        },
        {
          key: "purpose",
          label: t.purpose,
          cell: ({ purposeRu, purposeEn }) => <Said locale={locale} ru={purposeRu} en={purposeEn} />,
        },
        {
          key: "sum",
          label: t.sum,
          end: true,
          cell: ({ amountKopecks }) => <span className="whitespace-nowrap">{formatMoney(locale, amountKopecks)}</span>,
        },
        { key: "act", label: t.act, cell: ({ act }) => <span lang="ru">{act}</span> },
        { key: "report", label: t.report, cell: (award) => <ReportNote locale={locale} award={award} today={today} /> },
      ]}
      foot={
        <tr>
          <th scope="row" colSpan={2} className="py-3 pe-4">
            {t.totalAll}
          </th>
          <td className="py-3 pe-4 font-semibold whitespace-nowrap tabular-nums md:text-end">
            {formatMoney(locale, totalOf(awards))}
          </td>
          <td colSpan={2} className="max-md:hidden" />
        </tr>
      }
    />
  );
}
