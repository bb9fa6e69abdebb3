import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { MeetingRecord } from "@/components/meetings/meeting-record";
import { JsonLd } from "@/components/ui/json-ld";
import { Said } from "@/components/ui/said";
import { dayAt } from "@/lib/dates";
import { env } from "@/lib/env";
import { pick } from "@/lib/i18n";
import { meetingJsonLd } from "@/lib/meetings/json-ld";
import { findMeeting } from "@/lib/meetings/record-queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

async function findHere(params: Params["params"]) {
  const meeting = await findMeeting((await params).slug);
  return meeting?.kind === "headPublicMeeting" ? meeting : notFound();
}

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const meeting = await findHere(params);
  return pageMetadata({ locale, path: `/head/${meeting.slug}`, title: pick(locale, meeting.titleRu, meeting.titleEn).text });
}

export default async function HeadMeetingPage({ params }: Params) {
  const locale = await pageLocale(params);
  const meeting = await findHere(params);
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.head[locale], href: "/head" }]} title={<Said locale={locale} ru={meeting.titleRu} en={meeting.titleEn} />} />
      <MeetingRecord locale={locale} meeting={meeting} today={dayAt(new Date())} />
      <JsonLd data={meetingJsonLd(locale, meeting, `${env.PUBLIC_URL}/${locale}/head/${meeting.slug}`)} />
    </>
  );
}
