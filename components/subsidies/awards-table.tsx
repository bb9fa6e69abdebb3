import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import { supportWords } from "@/lib/subsidies/labels";
import type { Award } from "@/lib/subsidies/queries";

export function AwardsTable({ locale, awards }: { locale: Locale; awards: readonly Award[] }) {
  const say = supportWords[locale];
  const total = awards.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0n);
  return (
    <>
      <Table
        caption={say.subsidies}
        rows={awards}
        keyOf={({ id }) => id}
        columns={[
          { key: "organisation", label: say.organisation, cell: ({ organisation }) => <Link href={`/${locale}/organisations/${organisation.slug}`}><Said locale={locale} ru={organisation.nameRu} en={organisation.nameEn} /></Link> },
          { key: "purpose", label: say.purpose, cell: ({ purposeRu, purposeEn }) => <Said locale={locale} ru={purposeRu} en={purposeEn} /> },
          { key: "decision", label: say.decision, cell: ({ act }) => <span lang="ru">{act}</span> },
          { key: "reported", label: say.reported, cell: ({ reportedOn }) => (reportedOn ? formatDay(locale, reportedOn) : say.notYet) },
          { key: "sum", label: say.sum, end: true, cell: ({ amountKopecks }) => formatMoney(locale, amountKopecks) },
        ]}
      />
      <p className="text-end text-[1.125em] font-semibold">{`${say.total}: ${formatMoney(locale, total)}`}</p>
    </>
  );
}
