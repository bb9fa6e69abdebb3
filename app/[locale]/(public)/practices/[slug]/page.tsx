import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { PracticeStory } from "@/components/practices/practice-story";
import { Said } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { dayAt } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { practiceWords } from "@/lib/practices/labels";
import { findPublishedPractice } from "@/lib/practices/queries";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

const ask = async (params: Params["params"]) =>
  (await findPublishedPractice((await params).slug, dayAt(new Date()))) ?? notFound();

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const practice = await ask(params);
  const title = pick(locale, practice.titleRu, practice.titleEn).text;
  const description = pick(locale, practice.problemRu, practice.problemEn).text;
  return pageMetadata({ locale, path: `/practices/${practice.slug}`, title, description });
}

export default async function Practice({ params }: Params) {
  const locale = await pageLocale(params);
  const practice = await ask(params);
  const t = practiceWords[locale];
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: t.title, href: "/practices" }]}
        above={practice.adoptedOn ? <Tag tone="good">{t.adoptedTag}</Tag> : null}
        title={<Said locale={locale} ru={practice.titleRu} en={practice.titleEn} />}
      />
      <PracticeStory locale={locale} practice={practice} />
    </>
  );
}
