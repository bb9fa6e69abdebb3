import { PageHead } from "@/components/layout/page-head";
import { CardList } from "@/components/ui/card-list";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { bookingWords } from "@/lib/bookings/page-labels";
import { dayAt, formatDay } from "@/lib/dates";
import { listPublishedHalls } from "@/lib/halls/queries";
import { formatNumber } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { supportWords } from "@/lib/subsidies/labels";
import { listAllocations } from "@/lib/subsidies/queries";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/support/premises", title: supportWords[locale].premises, description: supportWords[locale].premisesLead });
}

export default async function PremisesPage({ params }: Params) {
  const locale = await pageLocale(params);
  const [halls, allocations] = await Promise.all([listPublishedHalls(), listAllocations(dayAt(new Date()))]);
  const say = supportWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }]} title={say.premises} lead={say.premisesLead} />
      <h2 className="mt-8">{say.halls}</h2>
      <CardList columns={3} cards={halls.map((hall) => ({
        key: hall.slug, href: `/${locale}/support/premises/halls/${hall.slug}`, title: <Said locale={locale} ru={hall.nameRu} en={hall.nameEn} />,
        text: hall.capacity ? bookingWords[locale].places(hall.capacity) : null, below: <Said locale={locale} ru={hall.addressRu} en={hall.addressEn} />,
      }))} />
      <h2 className="mt-8">{say.held}</h2>
      <Table
        caption={say.held}
        rows={allocations}
        keyOf={({ id }) => id}
        columns={[
          { key: "organisation", label: say.organisation, cell: ({ organisation }) => <Link href={`/${locale}/organisations/${organisation.slug}`}><Said locale={locale} ru={organisation.nameRu} en={organisation.nameEn} /></Link> },
          { key: "place", label: say.place, cell: ({ premises }) => <><Said locale={locale} ru={premises.nameRu} en={premises.nameEn} />, <Said locale={locale} ru={premises.addressRu} en={premises.addressEn} /></> },
          { key: "right", label: say.right, cell: ({ right, act }) => <><span>{say.rights[right] ?? right}</span><span className="block text-[0.9375rem] text-muted" lang="ru">{act}</span></> },
          { key: "term", label: say.heldTerm, cell: ({ startOn, endOn }) => `${say.from} ${formatDay(locale, startOn)} ${endOn ? `${say.until} ${formatDay(locale, endOn)}` : `(${say.open})`}` },
          { key: "area", label: say.area, end: true, cell: ({ areaM2 }) => formatNumber(locale, areaM2) },
        ]}
      />
    </>
  );
}
