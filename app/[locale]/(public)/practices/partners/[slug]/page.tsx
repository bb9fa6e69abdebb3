import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { PracticeCards } from "@/components/practices/practice-cards";
import { EmptyState } from "@/components/ui/empty-state";
import { Said, SaidProse } from "@/components/ui/said";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { practiceWords } from "@/lib/practices/labels";
import { findPartner, listPublishedPractices } from "@/lib/practices/queries";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const partner = (await findPartner((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/practices/partners/${partner.slug}`, title: pick(locale, partner.nameRu, partner.nameEn).text });
}

export default async function PartnerPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const partner = (await findPartner(slug)) ?? notFound();
  const practices = (await listPublishedPractices()).filter((practice) => practice.partner?.slug === slug);
  const say = practiceWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.practices[locale], href: "/practices" }]} title={<Said locale={locale} ru={partner.nameRu} en={partner.nameEn} />} />
      <div className="mt-4"><SaidProse locale={locale} ru={partner.aboutRu} en={partner.aboutEn} /></div>
      {partner.agreementRu ? <p className="mt-4">{say.agreement}: <span lang="ru">{partner.agreementRu}</span></p> : null}
      <h2 className="mt-8">{say.practices}</h2>
      {practices.length === 0 ? <EmptyState title={say.none} /> : <PracticeCards locale={locale} practices={practices} />}
    </>
  );
}
