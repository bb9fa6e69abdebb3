import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { PracticeCards } from "@/components/practices/practice-cards";
import { Pagination } from "@/components/ui/pagination";
import { dayAt } from "@/lib/dates";
import { decodeCursor } from "@/lib/keyset";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { practiceWords } from "@/lib/practices/labels";
import { listPublishedPractices, practiceKey } from "@/lib/practices/queries";

type Params = { params: Promise<{ locale: string; after: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { after } = await params;
  return pageMetadata({ locale, path: `/practices/page/${after}`, title: practiceWords[locale].more });
}

export default async function MorePractices({ params }: Params) {
  const locale = await pageLocale(params);
  const after = decodeCursor((await params).after, practiceKey) ?? notFound();
  const { items, next } = await listPublishedPractices(dayAt(new Date()), after);
  if (items.length === 0) notFound();
  const t = practiceWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: t.title, href: "/practices" }]} title={t.more} />
      <h2 className="sr-only">{t.practices}</h2>
      <PracticeCards locale={locale} practices={items} />
      <Pagination locale={locale} previous={`/${locale}/practices`} next={next && `/${locale}/practices/page/${next}`} />
    </>
  );
}
