import type { Metadata } from "next";

import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { PartnerList } from "@/components/practices/partner-list";
import { PracticeCards } from "@/components/practices/practice-cards";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { dayAt } from "@/lib/dates";
import { listExchangeEvents } from "@/lib/events/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { practiceWords } from "@/lib/practices/labels";
import { listPublishedPartners, listPublishedPractices } from "@/lib/practices/queries";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = practiceWords[locale];
  return pageMetadata({ locale, path: "/practices", title: t.title, description: t.lead });
}

export default async function Practices({ params }: Params) {
  const locale = await pageLocale(params);
  const today = dayAt(new Date());
  const [{ items, next }, partners, events] = await Promise.all([
    listPublishedPractices(today, null),
    listPublishedPartners(today),
    listExchangeEvents(),
  ]);
  const t = practiceWords[locale];

  return (
    <>
      <PageHead locale={locale} title={t.title} lead={t.lead} />
      <section aria-labelledby="practices" className="mt-8">
        <h2 id="practices">{t.practices}</h2>
        <PracticeCards locale={locale} practices={items} />
        <Pagination locale={locale} next={next && `/${locale}/practices/page/${next}`} />
      </section>
      <section aria-labelledby="exchange" className="mt-10">
        <h2 id="exchange">{t.exchange}</h2>
        <p className="mt-2 text-muted">{t.exchangeLead}</p>
        {events.length === 0 ? (
          <EmptyState title={t.noExchange}>{t.noExchangeHint}</EmptyState>
        ) : (
          <EventList locale={locale} events={events} />
        )}
      </section>
      <section aria-labelledby="partners" className="mt-10">
        <h2 id="partners">{t.partners}</h2>
        <PartnerList locale={locale} partners={partners} />
      </section>
    </>
  );
}
