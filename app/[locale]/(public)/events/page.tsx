import type { Metadata } from "next";

import { ComingEvents } from "@/components/events/coming-events";
import { ModeNav, MonthNav } from "@/components/events/event-nav";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { listPublishedCampaigns } from "@/lib/campaigns/queries";
import { dayAt } from "@/lib/dates";
import { eventPageWords } from "@/lib/events/page-labels";
import { listComingEvents } from "@/lib/events/queries";
import { isAhead, monthAt } from "@/lib/events/rules";
import { feedLinks } from "@/lib/feed-links";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

const feeds = { calendar: "/feeds/events.ics", news: "/feeds/events.atom" };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const title = sections.events[locale];
  const page = pageMetadata({ locale, path: "/events", title, description: eventPageWords[locale].lead });
  return { ...page, alternates: { ...page.alternates, types: feedLinks("events", sections.events.ru) } };
}

export default async function EventsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const now = new Date();
  const today = dayAt(now);
  const [rows, campaigns] = await Promise.all([listComingEvents(today), listPublishedCampaigns()]);
  const events = rows.filter((event) => isAhead(event, now));
  const t = eventPageWords[locale];
  return (
    <>
      <PageHead locale={locale} title={sections.events[locale]} lead={t.lead} />
      <ModeNav locale={locale} current="all" />
      {events.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : null}
      <ComingEvents locale={locale} events={events} today={today} />
      <MonthNav locale={locale} current={monthAt(today)} />
      <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <a className="link" href={feeds.calendar}>
          {t.subscribe}
        </a>
        <a className="link" href={feeds.news}>
          {t.news}
        </a>
      </p>
      {campaigns.length === 0 ? null : (
        <section aria-labelledby="campaigns" className="mt-10">
          <h2 id="campaigns">{t.campaigns}</h2>
          <ul className="my-3 grid gap-2">
            {campaigns.map(({ slug, nameRu, nameEn }) => (
              <li key={slug}>
                <Link href={`/${locale}/campaigns/${slug}`}>
                  <Said locale={locale} ru={nameRu} en={nameEn} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
