import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { MeetingArchive } from "@/components/meetings/meeting-archive";
import { findBody } from "@/lib/advisory-bodies/queries";
import { pick } from "@/lib/i18n";
import { meetingWords } from "@/lib/meetings/page-labels";
import { listPublishedMeetings } from "@/lib/meetings/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const body = (await findBody((await params).slug)) ?? notFound();
  const title = `${meetingWords[locale].allMeetings}: ${pick(locale, body.nameRu, body.nameEn).text}`;
  return pageMetadata({ locale, path: `/councils/${body.slug}/meetings`, title });
}

export default async function CouncilMeetings({ params }: Params) {
  const locale = await pageLocale(params);
  const body = (await findBody((await params).slug)) ?? notFound();
  const page = await listPublishedMeetings({ body: body.slug }, null);
  return <MeetingArchive locale={locale} body={body} page={page} now={new Date()} />;
}
