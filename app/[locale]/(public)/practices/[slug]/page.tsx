import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { practiceWords } from "@/lib/practices/labels";
import { findPractice } from "@/lib/practices/queries";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const practice = (await findPractice((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/practices/${practice.slug}`, title: pick(locale, practice.titleRu, practice.titleEn).text, description: pick(locale, practice.problemRu, practice.problemEn).text });
}

export default async function PracticePage({ params }: Params) {
  const locale = await pageLocale(params);
  const practice = (await findPractice((await params).slug)) ?? notFound();
  const { partner } = practice;
  const say = practiceWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.practices[locale], href: "/practices" }]} title={<Said locale={locale} ru={practice.titleRu} en={practice.titleEn} />} />
      <SummaryList
        rows={[
          { label: say.problem, value: <Said locale={locale} ru={practice.problemRu} en={practice.problemEn} /> },
          { label: say.solution, value: <Said locale={locale} ru={practice.solutionRu} en={practice.solutionEn} /> },
          { label: say.result, value: <Said locale={locale} ru={practice.resultRu} en={practice.resultEn} /> },
          { label: say.adopted, value: practice.adoptedHereRu ? <Said locale={locale} ru={practice.adoptedHereRu} en={practice.adoptedHereEn} /> : null },
          { label: say.source, value: partner ? <Link href={`/${locale}/practices/partners/${partner.slug}`}><Said locale={locale} ru={partner.nameRu} en={partner.nameEn} /></Link> : say.own },
          { label: say.published, value: formatDay(locale, practice.publishedOn) },
        ]}
      />
    </>
  );
}
