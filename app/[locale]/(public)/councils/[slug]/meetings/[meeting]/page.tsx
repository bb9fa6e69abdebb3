import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { MeetingTag } from "@/components/meetings/meeting-tag";
import { MeetingView } from "@/components/meetings/meeting-view";
import { JsonLd } from "@/components/ui/json-ld";
import { Said } from "@/components/ui/said";
import { dayAt, formatInstant } from "@/lib/dates";
import { env } from "@/lib/env";
import { pick } from "@/lib/i18n";
import { meetingPath } from "@/lib/meetings/addresses";
import { meetingJsonLd } from "@/lib/meetings/json-ld";
import { kindLabels } from "@/lib/meetings/labels";
import { meetingWords } from "@/lib/meetings/page-labels";
import { findMeeting } from "@/lib/meetings/record-queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string; meeting: string }> };

export const generateStaticParams = () => [];

/** The meeting and the body under which it was opened, which must be one of those that take part. */
async function ask(params: Params["params"]) {
  const { slug, meeting: meetingSlug } = await params;
  const meeting = (await findMeeting(meetingSlug)) ?? notFound();
  const body = meeting.bodies.find((one) => one.slug === slug) ?? notFound();
  return { meeting, body };
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { meeting } = await ask(params);
  const title = pick(locale, meeting.titleRu, meeting.titleEn).text;
  const description = `${kindLabels[locale][meeting.kind]}, ${formatInstant(locale, meeting.startAt)}`;
  return pageMetadata({ locale, path: meetingPath(meeting), title, description });
}

export default async function CouncilMeeting({ params }: Params) {
  const locale = await pageLocale(params);
  const { meeting, body } = await ask(params);
  const now = new Date();
  const trail = [
    { label: sections.councils[locale], href: "/councils" },
    { label: pick(locale, body.nameRu, body.nameEn).text, href: `/councils/${body.slug}` },
    { label: meetingWords[locale].meetings, href: `/councils/${body.slug}/meetings` },
  ];

  return (
    <>
      <JsonLd data={meetingJsonLd(locale, env.PUBLIC_URL, meeting)} />
      <PageHead
        locale={locale}
        trail={trail}
        above={<MeetingTag locale={locale} meeting={meeting} now={now} />}
        title={<Said locale={locale} ru={meeting.titleRu} en={meeting.titleEn} />}
      />
      <MeetingView locale={locale} meeting={meeting} today={dayAt(now)} />
    </>
  );
}
