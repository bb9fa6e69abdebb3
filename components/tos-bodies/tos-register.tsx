import { TosTag } from "@/components/tos-bodies/tos-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { countHouses, countResidents, tosWords } from "@/lib/tos-bodies/labels";
import type { TosEntry } from "@/lib/tos-bodies/queries";
import { isStale } from "@/lib/tos-bodies/rules";

const columnsOf = (locale: Locale, today: Day): Column<TosEntry>[] => {
  const t = tosWords[locale];
  return [
    { key: "name", label: t.nameColumn, cell: (row) => <Name locale={locale} row={row} /> },
    { key: "boundary", label: t.boundaryColumn, cell: (row) => <Boundary locale={locale} row={row} /> },
    { key: "charter", label: t.charterColumn, cell: (row) => <Charter locale={locale} row={row} /> },
    { key: "chair", label: t.chairColumn, cell: (row) => <Chair locale={locale} row={row} /> },
    { key: "people", label: t.peopleColumn, cell: (row) => <People locale={locale} row={row} /> },
    { key: "state", label: t.stateColumn, cell: (row) => <State locale={locale} row={row} today={today} /> },
  ];
};

type RegisterProps = { locale: Locale; bodies: readonly TosEntry[]; today: Day };

/** The public register of TOS, an entry a row. */
export function TosRegister({ locale, bodies, today }: RegisterProps) {
  const t = tosWords[locale];
  if (bodies.length === 0) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>;
  return (
    <>
      <p className="mt-2 text-muted">{t.registerLead}</p>
      <Table caption={t.register} columns={columnsOf(locale, today)} rows={bodies} keyOf={({ slug }) => slug} />
    </>
  );
}

type CellProps = { locale: Locale; row: TosEntry };
const small = "block text-[0.9375rem] text-muted";

function Name({ locale, row }: CellProps) {
  return (
    <>
      <Link href={`/${locale}/tos/${row.slug}`}>
        <Said locale={locale} ru={row.nameRu} en={row.nameEn} />
      </Link>
      <span className={small}>
        {`${tosWords[locale].number}: `}
        <Said locale={locale} ru={row.registerNumber} />
      </span>
    </>
  );
}

function Boundary({ locale, row }: CellProps) {
  return (
    <>
      <Said locale={locale} ru={row.territoryRu} en={row.territoryEn} />
      <span className={small}>
        <Said locale={locale} ru={row.boundaryAct} />
        {`, ${formatDay(locale, row.boundaryActOn)}`}
      </span>
    </>
  );
}

function Charter({ locale, row }: CellProps) {
  const t = tosWords[locale];
  return (
    <>
      <span className="sr-only">{`${t.charter} `}</span>
      {formatDay(locale, row.charterOn)}
      <span className={small}>{row.legalEntity ? t.legalEntity : t.notLegalEntity}</span>
    </>
  );
}

function Chair({ locale, row }: CellProps) {
  return (
    <>
      <Said locale={locale} ru={row.chairName} />
      {row.termUntil ? <span className={small}>{tosWords[locale].termUntil(formatDay(locale, row.termUntil))}</span> : null}
    </>
  );
}

function People({ locale, row }: CellProps) {
  return (
    <>
      <span className="whitespace-nowrap">{countHouses(locale, row.houses.length)}</span>
      <span className={`${small} whitespace-nowrap`}>{countResidents(locale, row.residents)}</span>
    </>
  );
}

function State({ locale, row, today }: CellProps & { today: Day }) {
  const t = tosWords[locale];
  return (
    <>
      <TosTag locale={locale} body={row} today={today} />
      <span className={small}>{t.checked(formatDay(locale, row.checkedOn))}</span>
      {isStale(row.checkedOn, today) ? <span className={small}>{t.stale}</span> : null}
    </>
  );
}
