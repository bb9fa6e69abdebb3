import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { reportWords } from "@/lib/reports/labels";
import { listPublishedReports } from "@/lib/reports/queries";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/reports", title: sections.reports[locale], description: reportWords[locale].lead });
}

export default async function ReportsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const reports = await listPublishedReports();
  return (
    <>
      <PageHead locale={locale} title={sections.reports[locale]} lead={reportWords[locale].lead} />
      {reports.length === 0 ? <EmptyState title={reportWords[locale].none} /> : null}
      <ul className="my-6">
        {reports.map(({ year, titleRu, titleEn }) => (
          <li key={year} className="flex gap-5 border-b border-line py-4">
            <span className="text-[1.5rem] font-bold text-action">{year}</span>
            <Link href={`/${locale}/reports/${year}`}><Said locale={locale} ru={titleRu} en={titleEn} /></Link>
          </li>
        ))}
      </ul>
    </>
  );
}
