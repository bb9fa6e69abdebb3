import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { MeetingsByYear } from "@/components/meetings/meeting-list";
import { Pagination } from "@/components/ui/pagination";
import { findBody } from "@/lib/advisory-bodies/queries";
import { pick } from "@/lib/i18n";
import { meetingWords } from "@/lib/meetings/page-labels";
import { listPublishedMeetings } from "@/lib/meetings/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const body = (await findBody((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/councils/${body.slug}/meetings`, title: `${meetingWords[locale].meetings}: ${pick(locale, body.nameRu, body.nameEn).text}` });
}

export default async function MeetingsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const body = (await findBody((await params).slug)) ?? notFound();
  const { items, next } = await listPublishedMeetings({ body: body.slug }, null);
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.councils[locale], href: "/councils" }, { label: pick(locale, body.nameRu, body.nameEn).text, href: `/councils/${body.slug}` }]}
        title={meetingWords[locale].allMeetings}
        lead={meetingWords[locale].archiveLead}
      />
      <MeetingsByYear locale={locale} meetings={items} bodySlug={body.slug} now={new Date()} level="h2" />
      <Pagination locale={locale} next={next ? `/${locale}/councils/${body.slug}/meetings/page/${next}` : null} />
    </>
  );
}
