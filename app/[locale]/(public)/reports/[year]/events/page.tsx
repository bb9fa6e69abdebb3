import { notFound } from "next/navigation";

import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { listYearEvents } from "@/lib/events/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { reportWords } from "@/lib/reports/labels";
import { findPublishedReport } from "@/lib/reports/queries";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; year: string }> };

export const generateStaticParams = () => [];

async function yearOf(params: Params["params"]) {
  const { year } = await params;
  return (/^\d{4}$/.test(year) ? await findPublishedReport(Number(year)) : null)?.year ?? notFound();
}

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const year = await yearOf(params);
  return pageMetadata({ locale, path: `/reports/${year}/events`, title: `${reportWords[locale].events}: ${year}` });
}

/** The records behind the report's figures of events. */
export default async function YearEventsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const year = await yearOf(params);
  const events = await listYearEvents(year);
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.reports[locale], href: "/reports" }, { label: String(year), href: `/reports/${year}` }]} title={`${reportWords[locale].events}: ${year}`} />
      <h2 className="sr-only">{reportWords[locale].events}</h2>
      <EventList locale={locale} events={events} />
    </>
  );
}
