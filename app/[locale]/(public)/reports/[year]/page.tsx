import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { IndicatorTable } from "@/components/reports/indicator-table";
import { ReportText } from "@/components/reports/report-text";
import { BarChart } from "@/components/ui/bar-chart";
import { dayAt, formatDay } from "@/lib/dates";
import { eventWords } from "@/lib/events/labels";
import { pick } from "@/lib/i18n";
import { findMunicipality } from "@/lib/municipality/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { reportWords } from "@/lib/reports/labels";
import { computeIndicators, countYearEvents, findPublishedReport } from "@/lib/reports/queries";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; year: string }> };

export const generateStaticParams = () => [];

async function reportOf(params: Params["params"]) {
  const { year } = await params;
  return (/^\d{4}$/.test(year) ? await findPublishedReport(Number(year)) : null) ?? notFound();
}

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const report = await reportOf(params);
  return pageMetadata({ locale, path: `/reports/${report.year}`, title: pick(locale, report.titleRu, report.titleEn).text, description: reportWords[locale].lead });
}

export default async function ReportPage({ params }: Params) {
  const locale = await pageLocale(params);
  const report = await reportOf(params);
  const { year } = report;
  const [values, before, counts, city] = await Promise.all([computeIndicators(year), computeIndicators(year - 1), countYearEvents(year), findMunicipality()]);
  const say = reportWords[locale];
  const jubilees = counts.campaigns.map(({ nameRu, nameEn }) => pick(locale, nameRu, nameEn).text);
  const modes = eventWords[locale].modes;
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.reports[locale], href: "/reports" }]} above={<span className="text-muted">{pick(locale, city?.nameRu ?? "", city?.nameEn).text}</span>} title={pick(locale, report.titleRu, report.titleEn).text} />
      <p className="no-print mt-4"><a className="link" href={`/api/reports/${year}/${locale}`} download>{say.docx}</a> <span className="text-muted">{say.print}</span></p>
      {report.sections.map(({ number, textRu, textEn }) => (
        <section key={number} className="mt-6">
          <h2 className="text-[1.25rem]">{say.sections[number - 1]}</h2>
          <ReportText locale={locale} text={locale === "ru" ? textRu : textEn} values={values} year={year} jubilees={jubilees} />
        </section>
      ))}
      <h2 className="mt-10">{say.figures}</h2>
      <IndicatorTable locale={locale} year={year} values={values} before={before} />
      <h2 className="mt-8">{say.formats}</h2>
      <BarChart title={say.formats} bars={counts.modes.map(({ mode, count }) => ({ label: modes[mode], value: count, shown: String(count) }))} />
      <h2 className="mt-8">{say.dates}</h2>
      <BarChart title={say.dates} bars={counts.campaigns.map(({ count }, index) => ({ label: jubilees[index] ?? "", value: count, shown: String(count) }))} />
      <p className="mt-6 text-muted">{`${say.source} ${formatDay(locale, dayAt(new Date()))}`}</p>
    </>
  );
}
