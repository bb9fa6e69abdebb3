import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { YearEvents } from "@/components/reports/year-events";
import { EmptyState } from "@/components/ui/empty-state";
import { listYearEvents } from "@/lib/events/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { reportWords } from "@/lib/reports/labels";
import { findPublishedReport } from "@/lib/reports/queries";
import { isCounted, reportYear } from "@/lib/reports/rules";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; year: string }> };

export const generateStaticParams = () => [];

/** Only a year whose report is published. */
const yearOf = async (params: Params["params"]) =>
  (await findPublishedReport(reportYear((await params).year) ?? notFound()))?.year ?? notFound();

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const year = await yearOf(params);
  const t = reportWords[locale];
  return pageMetadata({ locale, path: `/reports/${year}/events`, title: t.eventsOf(year), description: t.eventsLead });
}

export default async function EventsOfReport({ params }: Params) {
  const locale = await pageLocale(params);
  const year = await yearOf(params);
  const events = (await listYearEvents(year)).filter(isCounted);
  const t = reportWords[locale];
  return (
    <>
      <PageHead
        locale={locale}
        trail={[
          { label: sections.reports[locale], href: "/reports" },
          { label: t.report(year), href: `/reports/${year}` },
        ]}
        title={t.eventsOf(year)}
        lead={t.eventsLead}
      />
      {events.length === 0 ? <EmptyState title={t.noEvents} /> : <YearEvents locale={locale} year={year} events={events} />}
    </>
  );
}
