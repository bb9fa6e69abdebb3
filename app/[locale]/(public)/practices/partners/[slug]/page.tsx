import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { PracticeCards } from "@/components/practices/practice-cards";
import { Said, SaidProse } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { dayAt } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { practiceWords } from "@/lib/practices/labels";
import { findPublishedPartner } from "@/lib/practices/queries";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

const ask = async (params: Params["params"]) =>
  (await findPublishedPartner((await params).slug, dayAt(new Date()))) ?? notFound();

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const partner = await ask(params);
  const title = pick(locale, partner.nameRu, partner.nameEn).text;
  const description = pick(locale, partner.aboutRu, partner.aboutEn).text;
  return pageMetadata({ locale, path: `/practices/partners/${partner.slug}`, title, description });
}

export default async function Partner({ params }: Params) {
  const locale = await pageLocale(params);
  const { nameRu, nameEn, aboutRu, aboutEn, agreementRu, practices } = await ask(params);
  const t = practiceWords[locale];
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: t.title, href: "/practices" }]}
        title={<Said locale={locale} ru={nameRu} en={nameEn} />}
      />
      <div className="mt-4">
        <SaidProse locale={locale} ru={aboutRu} en={aboutEn} />
      </div>
      {agreementRu ? <SummaryList rows={[{ label: t.agreement, value: <Said locale={locale} ru={agreementRu} /> }]} /> : null}
      <section aria-labelledby="practices" className="mt-8">
        <h2 id="practices">{t.fromPartner}</h2>
        <PracticeCards locale={locale} practices={practices} />
      </section>
    </>
  );
}
