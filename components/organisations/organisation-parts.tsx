import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { formatPhone } from "@/lib/identifiers";
import { seatWords } from "@/lib/memberships/labels";
import type { SeatInBody } from "@/lib/memberships/queries";
import { formatMoney } from "@/lib/money";
import { fullName } from "@/lib/names";
import { kindNames, organisationWords } from "@/lib/organisations/labels";
import type { FoundOrganisation } from "@/lib/organisations/queries";

export function OrganisationFacts({ locale, organisation }: { locale: Locale; organisation: FoundOrganisation }) {
  const say = organisationWords[locale];
  const { phone, email, inn, ogrn, registeredOn, leaderName } = organisation;
  return (
    <SummaryList
      rows={[
        { label: say.kind, value: kindNames[locale][organisation.kind] },
        { label: say.leader, value: <span lang="ru">{leaderName}</span> },
        { label: say.address, value: <Said locale={locale} ru={organisation.addressRu} en={organisation.addressEn} /> },
        { label: say.contacts, value: <>{phone ? formatPhone(phone) : ""}{phone && email ? ", " : ""}{email ? <a className="link" href={`mailto:${email}`}>{email}</a> : ""}</> },
        { label: say.inn, value: inn },
        { label: say.ogrn, value: ogrn },
        { label: say.registered, value: formatDay(locale, registeredOn) },
      ]}
    />
  );
}

const term = (locale: Locale, startOn: string, endOn: string | null) => {
  const say = seatWords[locale];
  return endOn ? say.between(formatDay(locale, startOn), formatDay(locale, endOn)) : say.from(formatDay(locale, startOn));
};

export function SeatsHeld({ locale, seats }: { locale: Locale; seats: readonly SeatInBody[] }) {
  const say = seatWords[locale];
  return (
    <Table
      caption={organisationWords[locale].people}
      rows={seats}
      keyOf={({ id }) => id}
      columns={[
        { key: "name", label: say.name, cell: ({ person }) => <Link href={`/${locale}/people/${person.slug}`}><span lang="ru">{fullName(person)}</span></Link> },
        { key: "body", label: say.organisation, cell: ({ body }) => <Link href={`/${locale}/councils/${body.slug}`}><Said locale={locale} ru={body.nameRu} en={body.nameEn} /></Link> },
        { key: "post", label: say.post, cell: ({ post }) => <Said locale={locale} ru={post.labelRu} en={post.labelEn} /> },
        { key: "term", label: say.term, cell: ({ startOn, endOn }) => term(locale, startOn, endOn) },
      ]}
    />
  );
}

export function SupportGiven({ locale, organisation }: { locale: Locale; organisation: FoundOrganisation }) {
  const say = organisationWords[locale];
  const { awards, allocations } = organisation;
  return (
    <>
      {awards.length > 0 ? (
        <section className="mt-8">
          <h2>{say.subsidies}</h2>
          <Table
            caption={say.subsidies}
            rows={awards}
            keyOf={({ id }) => id}
            columns={[
              { key: "year", label: say.year, cell: ({ year }) => <Link href={`/${locale}/support/subsidies/${year}`}>{year}</Link> },
              { key: "purpose", label: say.purpose, cell: ({ purposeRu, purposeEn }) => <Said locale={locale} ru={purposeRu} en={purposeEn} /> },
              { key: "act", label: say.act, cell: ({ act }) => <span lang="ru">{act}</span> },
              { key: "sum", label: say.sum, end: true, cell: ({ amountKopecks }) => formatMoney(locale, amountKopecks) },
            ]}
          />
        </section>
      ) : null}
      {allocations.length > 0 ? (
        <section className="mt-8">
          <h2>{say.held}</h2>
          <Table
            caption={say.held}
            rows={allocations}
            keyOf={({ id }) => id}
            columns={[
              { key: "place", label: say.address, cell: ({ premises }) => <><Said locale={locale} ru={premises.nameRu} en={premises.nameEn} />, <Said locale={locale} ru={premises.addressRu} en={premises.addressEn} /></> },
              { key: "purpose", label: say.purpose, cell: ({ purposeRu }) => <span lang="ru">{purposeRu}</span> },
              { key: "term", label: say.term, cell: ({ startOn, endOn }) => term(locale, startOn, endOn) },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}
