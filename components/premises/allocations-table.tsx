import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import { type Locale, formatNumber } from "@/lib/i18n";
import { premisesWords } from "@/lib/premises/labels";
import type { Allocation } from "@/lib/premises/queries";

type AllocationsProps = { locale: Locale; caption: string; rows: readonly Allocation[] };

function Holder({ locale, organisation }: { locale: Locale; organisation: Allocation["organisation"] }) {
  const name = <Said locale={locale} ru={organisation.nameRu} en={organisation.nameEn} />;
  return organisation.hasPage ? <Link href={`/${locale}/organisations/${organisation.slug}`}>{name}</Link> : name;
}

/** Who holds what, by which right and decision, for what, and for how long. */
export function AllocationsTable({ locale, caption, rows }: AllocationsProps) {
  const t = premisesWords[locale];
  const term = ({ startOn, endOn }: Allocation) =>
    endOn
      ? `${formatDay(locale, startOn)} – ${formatDay(locale, endOn)}`
      : `${t.from(formatDay(locale, startOn))}, ${t.untilNotice}`;
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "organisation",
          label: t.organisation,
          cell: ({ organisation }) => <Holder locale={locale} organisation={organisation} />,
        },
        {
          key: "place",
          label: t.place,
          cell: ({ premises }) => <Said locale={locale} ru={premises.addressRu} en={premises.addressEn} />,
        },
        { key: "area", label: t.area, end: true, cell: ({ areaM2 }) => `${formatNumber(locale, areaM2)}\u00A0${t.square}` },
        { key: "purpose", label: t.purpose, cell: ({ purposeRu }) => <Said locale={locale} ru={purposeRu} /> },
        {
          key: "right",
          label: t.right,
          cell: ({ right, act }) => (
            <span lang="ru">
              {right}. <span className="text-muted">{act}</span>
            </span>
          ),
        },
        { key: "term", label: t.term, cell: term },
      ]}
    />
  );
}
