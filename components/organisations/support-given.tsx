import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { type Locale, formatNumber } from "@/lib/i18n";
import { seatWords } from "@/lib/memberships/labels";
import { formatMoney } from "@/lib/money";
import { organisationWords } from "@/lib/organisations/page-labels";

type Award = { id: string; year: number; amountKopecks: bigint; purposeRu: string; purposeEn: string | null; act: string };
type Place = { nameRu: string; nameEn: string; addressRu: string; addressEn: string | null };
type Allocation = {
  id: string;
  right: string;
  act: string;
  purposeRu: string;
  areaM2: number;
  startOn: Day;
  endOn: Day | null;
  premises: Place;
};

const awardColumns = (locale: Locale): Column<Award>[] => {
  const t = organisationWords[locale];
  return [
    { key: "year", label: t.year, cell: ({ year }) => <Link href={`/${locale}/support/subsidies/${year}`}>{year}</Link> },
    { key: "purpose", label: t.purpose, cell: (row) => <Said locale={locale} ru={row.purposeRu} en={row.purposeEn} /> },
    { key: "act", label: t.act, cell: ({ act }) => <Said locale={locale} ru={act} /> },
    { key: "sum", label: t.sum, end: true, cell: ({ amountKopecks }) => formatMoney(locale, amountKopecks) },
  ];
};

/** Subsidies by year, and their sum. */
export function Subsidies({ locale, awards }: { locale: Locale; awards: readonly Award[] }) {
  const t = organisationWords[locale];
  const total = awards.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0n);
  return (
    <>
      <Table caption={t.subsidies} columns={awardColumns(locale)} rows={awards} keyOf={({ id }) => id} />
      <p className="font-semibold">{`${t.total}: ${formatMoney(locale, total)}`}</p>
    </>
  );
}

const termOf = (locale: Locale, { startOn, endOn }: Allocation) => {
  const [t, from] = [seatWords[locale], formatDay(locale, startOn)];
  return endOn ? t.between(from, formatDay(locale, endOn)) : t.from(from);
};

const allocationColumns = (locale: Locale): Column<Allocation>[] => {
  const t = organisationWords[locale];
  return [
    { key: "place", label: t.place, cell: ({ premises }) => <PlaceCell locale={locale} place={premises} /> },
    { key: "purpose", label: t.purpose, cell: ({ purposeRu }) => <Said locale={locale} ru={purposeRu} /> },
    { key: "right", label: t.right, cell: (row) => <RightCell locale={locale} row={row} /> },
    { key: "term", label: t.term, cell: (row) => termOf(locale, row) },
    { key: "area", label: t.area, end: true, cell: ({ areaM2 }) => t.areaOf(formatNumber(locale, areaM2)) },
  ];
};

/** Municipal premises held now or before. */
export function HeldPremises({ locale, allocations }: { locale: Locale; allocations: readonly Allocation[] }) {
  const t = organisationWords[locale];
  return <Table caption={t.premises} columns={allocationColumns(locale)} rows={allocations} keyOf={({ id }) => id} />;
}

function PlaceCell({ locale, place }: { locale: Locale; place: Place }) {
  return (
    <>
      <Said locale={locale} ru={place.nameRu} en={place.nameEn} />
      <span className="block text-[0.9375rem] text-muted">
        <Said locale={locale} ru={place.addressRu} en={place.addressEn} />
      </span>
    </>
  );
}

function RightCell({ locale, row }: { locale: Locale; row: Allocation }) {
  return (
    <>
      <Said locale={locale} ru={row.right} />
      <span className="block text-[0.9375rem] text-muted">
        <Said locale={locale} ru={row.act} />
      </span>
    </>
  );
}
