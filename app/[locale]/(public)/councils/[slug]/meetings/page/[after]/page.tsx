import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { MeetingArchive } from "@/components/meetings/meeting-archive";
import { findBody } from "@/lib/advisory-bodies/queries";
import { pick } from "@/lib/i18n";
import { decodeCursor } from "@/lib/keyset";
import { meetingWords } from "@/lib/meetings/page-labels";
import { listPublishedMeetings, meetingKey } from "@/lib/meetings/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: Promise<{ locale: string; slug: string; after: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug, after: cursor } = await params;
  const body = (await findBody(slug)) ?? notFound();
  const title = `${meetingWords[locale].allMeetings}: ${pick(locale, body.nameRu, body.nameEn).text}`;
  return pageMetadata({ locale, path: `/councils/${body.slug}/meetings/page/${cursor}`, title });
}

export default async function OlderCouncilMeetings({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, after: cursor } = await params;
  const body = (await findBody(slug)) ?? notFound();
  const after = decodeCursor(cursor, meetingKey) ?? notFound();
  const page = await listPublishedMeetings({ body: body.slug }, after);
  if (page.items.length === 0) notFound();
  return <MeetingArchive locale={locale} body={body} page={page} now={new Date()} isFirst={false} />;
}
