import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { MeetingRecord } from "@/components/meetings/meeting-record";
import { JsonLd } from "@/components/ui/json-ld";
import { Said } from "@/components/ui/said";
import { dayAt } from "@/lib/dates";
import { env } from "@/lib/env";
import { pick } from "@/lib/i18n";
import { meetingPath } from "@/lib/meetings/addresses";
import { meetingJsonLd } from "@/lib/meetings/json-ld";
import { findMeeting } from "@/lib/meetings/record-queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string; meeting: string }> };

export const generateStaticParams = () => [];

/** A joint meeting opens under each of its bodies. */
async function findHere(params: Params["params"]) {
  const { slug, meeting: wanted } = await params;
  const meeting = (await findMeeting(wanted)) ?? notFound();
  const body = meeting.bodies.find((one) => one.slug === slug) ?? notFound();
  return { meeting, body };
}

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const { meeting } = await findHere(params);
  return pageMetadata({ locale, path: meetingPath(meeting), title: pick(locale, meeting.titleRu, meeting.titleEn).text });
}

export default async function MeetingPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { meeting, body } = await findHere(params);
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.councils[locale], href: "/councils" }, { label: pick(locale, body.nameRu, body.nameEn).text, href: `/councils/${body.slug}` }]}
        title={<Said locale={locale} ru={meeting.titleRu} en={meeting.titleEn} />}
      />
      <MeetingRecord locale={locale} meeting={meeting} today={dayAt(new Date())} />
      <JsonLd data={meetingJsonLd(locale, meeting, `${env.PUBLIC_URL}/${locale}${meetingPath(meeting)}`)} />
    </>
  );
}
