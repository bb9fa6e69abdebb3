import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { CardList } from "@/components/ui/card-list";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDate } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { reportWords } from "@/lib/reports/labels";
import { listPublishedReports } from "@/lib/reports/queries";
import { sections } from "@/lib/sections";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/reports", title: sections.reports[locale], description: reportWords[locale].lead });
}

export default async function Reports({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = reportWords[locale];
  const reports = await listPublishedReports();
  return (
    <>
      <PageHead locale={locale} title={sections.reports[locale]} lead={t.lead} />
      {reports.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : <h2 className="sr-only">{t.others}</h2>}
      <CardList
        cards={reports.map(({ year, titleRu, titleEn, publishedAt }) => ({
          key: String(year),
          href: `/${locale}/reports/${year}`,
          title: t.report(year),
          text: pick(locale, titleRu, titleEn).text,
          below: publishedAt ? t.published(formatDate(locale, publishedAt)) : null,
        }))}
      />
    </>
  );
}
