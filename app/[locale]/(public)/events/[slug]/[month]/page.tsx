import { notFound } from "next/navigation";

import { MonthTable } from "@/components/events/month-table";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { dayAt, formatMonth } from "@/lib/dates";
import { eventWords } from "@/lib/events/labels";
import { listMonthEvents } from "@/lib/events/queries";
import { monthOf, neighbour } from "@/lib/events/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

/** The address is /events/YYYY/MM; the year shares its place with an event's slug, which is never four digits. */
type Params = { params: Promise<{ locale: string; slug: string; month: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, month } = await params;
  const wanted = monthOf(slug, month, dayAt(new Date())) ?? notFound();
  return pageMetadata({
    locale,
    path: `/events/${slug}/${month}`,
    title: `${sections.events[locale]}: ${formatMonth(locale, wanted.year, wanted.month)}`,
    description: eventWords[locale].lead,
  });
}

export default async function MonthPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, month } = await params;
  const today = dayAt(new Date());
  const wanted = monthOf(slug, month, today) ?? notFound();
  const events = await listMonthEvents(wanted.year, wanted.month);
  const say = eventWords[locale];
  const link = (step: 1 | -1) => {
    const path = neighbour(wanted, step);
    const [year = "", other = ""] = path.split("/");
    return monthOf(year, other, today) ? `/${locale}/events/${path}` : null;
  };
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.events[locale], href: "/events" }]}
        title={formatMonth(locale, wanted.year, wanted.month)}
      />
      <Pagination locale={locale} previous={link(-1)} next={link(1)} />
      {events.length === 0 ? <EmptyState title={say.none}>{say.noneText}</EmptyState> : null}
      <MonthTable locale={locale} year={wanted.year} month={wanted.month} today={today} events={events} />
    </>
  );
}
