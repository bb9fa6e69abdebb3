import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { MeetingsByYear } from "@/components/meetings/meeting-list";
import { Pagination } from "@/components/ui/pagination";
import { decodeCursor } from "@/lib/keyset";
import { headWords } from "@/lib/meetings/head-labels";
import { listPublishedMeetings, meetingKey } from "@/lib/meetings/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; after: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { after } = await params;
  return pageMetadata({ locale, path: `/head/page/${after}`, title: headWords[locale].archive });
}

export default async function EarlierHeadMeetings({ params }: Params) {
  const locale = await pageLocale(params);
  const after = decodeCursor((await params).after, meetingKey) ?? notFound();
  const { items, next } = await listPublishedMeetings("head", after);
  if (items.length === 0) notFound();
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.head[locale], href: "/head" }]} title={headWords[locale].archive} />
      <MeetingsByYear locale={locale} meetings={items} now={new Date()} level="h2" />
      <Pagination locale={locale} previous={`/${locale}/head`} next={next && `/${locale}/head/page/${next}`} />
    </>
  );
}
