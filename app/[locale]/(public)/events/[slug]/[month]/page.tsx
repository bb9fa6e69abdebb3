import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { MonthPager } from "@/components/events/event-nav";
import { EventList } from "@/components/events/event-parts";
import { MonthCalendar } from "@/components/events/month-calendar";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { dayAt, formatMonth } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { eventPageWords } from "@/lib/events/page-labels";
import { listMonthEvents } from "@/lib/events/queries";
import { type Month, isShown, monthAt, monthOf } from "@/lib/events/rules";
import { feedLinks } from "@/lib/feed-links";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

/** /events/2026/11: the year stands where an event's slug does, which is never four digits. */
type Params = { params: Promise<{ locale: string; slug: string; month: string }> };

export const generateStaticParams = () => [];

async function wantedMonth(params: Params["params"], today: Day): Promise<Month> {
  const { slug, month } = await params;
  return monthOf(slug, month, today) ?? notFound();
}

const padded = (month: number) => String(month).padStart(2, "0");

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { year, month } = await wantedMonth(params, dayAt(new Date()));
  const t = eventPageWords[locale];
  const title = t.month(formatMonth(locale, year, month));
  const page = pageMetadata({ locale, path: `/events/${year}/${padded(month)}`, title, description: t.lead });
  return { ...page, alternates: { ...page.alternates, types: feedLinks("events", sections.events.ru) } };
}

export default async function MonthPage({ params }: Params) {
  const locale = await pageLocale(params);
  const today = dayAt(new Date());
  const wanted = await wantedMonth(params, today);
  const events = await listMonthEvents(wanted.year, wanted.month);
  const t = eventPageWords[locale];
  const first = `${wanted.year}-${padded(wanted.month)}-01`;
  const earlier = events.filter(({ from }) => from < first);
  const own = events.filter(({ from }) => from >= first);
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.events[locale], href: "/events" }]}
        title={t.month(formatMonth(locale, wanted.year, wanted.month))}
      />
      <MonthPager locale={locale} shown={wanted} now={monthAt(today)} isShown={(path) => isShown(path, today)} />
      {events.length === 0 ? <EmptyState title={t.emptyMonth}>{t.emptyMonthHint}</EmptyState> : null}
      {earlier.length === 0 ? null : (
        <section aria-labelledby="earlier" className="mt-6">
          <h2 id="earlier">{t.earlier}</h2>
          <EventList locale={locale} events={earlier} />
        </section>
      )}
      <MonthCalendar locale={locale} month={wanted} today={today} events={own} />
    </>
  );
}
