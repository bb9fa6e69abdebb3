import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { PracticeCards } from "@/components/practices/practice-cards";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { listExchangeEvents } from "@/lib/events/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { practiceWords } from "@/lib/practices/labels";
import { listPartners, listPublishedPractices } from "@/lib/practices/queries";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/practices", title: sections.practices[locale], description: practiceWords[locale].lead });
}

export default async function PracticesPage({ params }: Params) {
  const locale = await pageLocale(params);
  const [practices, partners, events] = await Promise.all([listPublishedPractices(), listPartners(), listExchangeEvents()]);
  const say = practiceWords[locale];
  return (
    <>
      <PageHead locale={locale} title={sections.practices[locale]} lead={say.lead} />
      <h2 className="mt-8">{say.practices}</h2>
      {practices.length === 0 ? <EmptyState title={say.none} /> : <PracticeCards locale={locale} practices={practices} />}
      <h2 className="mt-8">{say.partners}</h2>
      <ul className="my-3 grid gap-3">
        {partners.map((partner) => (
          <li key={partner.slug}>
            <Link href={`/${locale}/practices/partners/${partner.slug}`}><Said locale={locale} ru={partner.nameRu} en={partner.nameEn} /></Link>
            <p className="measure text-muted"><Said locale={locale} ru={partner.aboutRu} en={partner.aboutEn} /></p>
          </li>
        ))}
      </ul>
      <h2 className="mt-8">{say.exchange}</h2>
      <EventList locale={locale} events={events} />
    </>
  );
}
