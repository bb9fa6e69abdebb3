import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { type Locale, formatNumber } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import { registerWords } from "@/lib/subsidies/register-labels";
import type { RegisterEntry } from "@/lib/subsidies/register-queries";
import { byOrganisation, isOver } from "@/lib/subsidies/rules";

type Of = RegisterEntry["organisation"];

function Supported({ locale, organisation }: { locale: Locale; organisation: Of }) {
  const t = registerWords[locale];
  const name = <Said locale={locale} ru={organisation.nameRu} en={organisation.nameEn} />;
  return (
    <>
      <h3>{organisation.hasPage ? <Link href={`/${locale}/organisations/${organisation.slug}`}>{name}</Link> : name}</h3>
      <p className="mt-1 text-[0.9375em] text-muted">
        {organisation.inn ? `${t.inn} ${organisation.inn}` : null}
        {organisation.inn && organisation.ogrn ? " · " : null}
        {organisation.ogrn ? `${t.ogrn} ${organisation.ogrn}` : null}
      </p>
      <p className="text-[0.9375em] text-muted">
        <Said locale={locale} ru={organisation.addressRu} en={organisation.addressEn} />
      </p>
    </>
  );
}

function Form({ locale, entry }: { locale: Locale; entry: RegisterEntry }) {
  const t = registerWords[locale];
  if (entry.kind === "financial") return `${t.subsidy}, ${formatMoney(locale, entry.amountKopecks)}`;
  return (
    <>
      {`${t.room}, ${formatNumber(locale, entry.areaM2)}\u00A0${t.square}, `}
      <span lang="ru">{entry.right}</span>
    </>
  );
}

function Term({ locale, entry, today }: { locale: Locale; entry: RegisterEntry; today: Day }) {
  const t = registerWords[locale];
  const span = entry.endOn
    ? `${formatDay(locale, entry.startOn)} – ${formatDay(locale, entry.endOn)}`
    : `${t.from(formatDay(locale, entry.startOn))}, ${t.untilNotice}`;
  return isOver(entry, today) ? (
    <>
      {span} <span className="text-muted">({t.over})</span>
    </>
  ) : (
    span
  );
}

/** The register, organisation by organisation. */
export function RegisterEntries({ locale, entries, today }: { locale: Locale; entries: readonly RegisterEntry[]; today: Day }) {
  const t = registerWords[locale];
  return (
    <ul>
      {byOrganisation(entries).map(({ organisation, entries: of }) => (
        <li key={organisation.slug} className="mt-8">
          <Supported locale={locale} organisation={organisation} />
          <Table
            caption={locale === "ru" ? organisation.nameRu : organisation.nameEn}
            rows={of}
            keyOf={({ id }) => id}
            columns={[
              { key: "kind", label: t.kind, cell: ({ kind }) => t.kinds[kind] },
              { key: "form", label: t.form, cell: (entry) => <Form locale={locale} entry={entry} /> },
              {
                key: "purpose",
                label: t.purpose,
                cell: (entry) => <Said locale={locale} ru={entry.purposeRu} en={"purposeEn" in entry ? entry.purposeEn : null} />,
              },
              { key: "term", label: t.term, cell: (entry) => <Term locale={locale} entry={entry} today={today} /> },
              { key: "decision", label: t.decision, cell: ({ act }) => <span lang="ru">{act}</span> },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
