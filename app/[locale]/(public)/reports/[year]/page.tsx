import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { EventCharts } from "@/components/reports/event-charts";
import { IndicatorTable } from "@/components/reports/indicator-table";
import { ReportSections } from "@/components/reports/report-sections";
import { JsonLd } from "@/components/ui/json-ld";
import { Link } from "@/components/ui/link";
import { dayAt, formatDate } from "@/lib/dates";
import { env } from "@/lib/env";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { dottedDay, reportWords } from "@/lib/reports/labels";
import { findFigures, findPublishedReport, listPublishedReports } from "@/lib/reports/queries";
import { reportYear } from "@/lib/reports/rules";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; year: string }> };

export const generateStaticParams = () => [];

const wanted = async (params: Params["params"]) =>
  (await findPublishedReport(reportYear((await params).year) ?? notFound())) ?? notFound();

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const report = await wanted(params);
  const title = reportWords[locale].report(report.year);
  return pageMetadata({
    locale,
    path: `/reports/${report.year}`,
    title,
    description: pick(locale, report.titleRu, report.titleEn).text,
  });
}

export default async function ReportPage({ params }: Params) {
  const locale = await pageLocale(params);
  const report = await wanted(params);
  const { year } = report;
  const [now, before, reports] = await Promise.all([findFigures(year), findFigures(year - 1), listPublishedReports()]);
  const t = reportWords[locale];
  const title = pick(locale, report.titleRu, report.titleEn).text;
  const today = dayAt(new Date());

  return (
    <>
      <JsonLd
        data={{
          "@type": "Report",
          name: title,
          url: `${env.PUBLIC_URL}/${locale}/reports/${year}`,
          inLanguage: locale,
          temporalCoverage: `${year}`,
          ...(report.publishedAt ? { datePublished: report.publishedAt } : {}),
        }}
      />
      <PageHead locale={locale} trail={[{ label: sections.reports[locale], href: "/reports" }]} title={title} />
      <p className="mt-3 text-muted">
        {report.publishedAt ? `${t.published(formatDate(locale, report.publishedAt))}. ` : null}
        {`${t.asOf(dottedDay(today))}.`}
      </p>
      <p className="no-print mt-4 flex flex-wrap items-center gap-4">
        <a className="button button-quiet" href={`/api/reports/${year}/${locale}`} download>
          {t.download}
        </a>
        <span className="text-[0.9375em] text-muted">{t.print}</span>
      </p>
      <ReportSections locale={locale} year={year} figures={now} report={report} />
      <h2 className="mt-12">{t.charts}</h2>
      <EventCharts locale={locale} figures={now} />
      <h2 id="indicators" className="mt-12">
        {t.indicators}
      </h2>
      <p className="measure mt-2">{t.indicatorsLead}</p>
      <IndicatorTable locale={locale} year={year} now={now} before={before} />
      <nav aria-label={t.others} className="no-print mt-8">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {reports
            .filter((other) => other.year !== year)
            .map((other) => (
              <li key={other.year}>
                <Link href={`/${locale}/reports/${other.year}`}>{t.report(other.year)}</Link>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
