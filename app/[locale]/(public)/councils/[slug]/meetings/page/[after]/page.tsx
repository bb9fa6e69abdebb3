import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { MeetingsByYear } from "@/components/meetings/meeting-list";
import { Pagination } from "@/components/ui/pagination";
import { findBody } from "@/lib/advisory-bodies/queries";
import { pick } from "@/lib/i18n";
import { decodeCursor } from "@/lib/keyset";
import { meetingWords } from "@/lib/meetings/page-labels";
import { listPublishedMeetings, meetingKey } from "@/lib/meetings/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: Promise<{ locale: string; slug: string; after: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  return pageMetadata({ locale, path: `/councils/${slug}/meetings`, title: meetingWords[locale].allMeetings });
}

export default async function OlderMeetingsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, after } = await params;
  const key = decodeCursor(after, meetingKey) ?? notFound();
  const body = (await findBody(slug)) ?? notFound();
  const { items, next } = await listPublishedMeetings({ body: slug }, key);
  const base = `/councils/${slug}/meetings`;
  return (
    <>
      <PageHead locale={locale} trail={[{ label: pick(locale, body.nameRu, body.nameEn).text, href: `/councils/${slug}` }, { label: meetingWords[locale].allMeetings, href: base }]} title={meetingWords[locale].past} />
      <MeetingsByYear locale={locale} meetings={items} bodySlug={slug} now={new Date()} level="h2" />
      <Pagination locale={locale} previous={`/${locale}${base}`} next={next ? `/${locale}${base}/page/${next}` : null} />
    </>
  );
}
