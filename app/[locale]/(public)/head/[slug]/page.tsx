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
import { findMeeting } from "@/lib/meetings/record-queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

async function ask(params: Params["params"]) {
  const meeting = await findMeeting((await params).slug);
  return meeting?.kind === "headPublicMeeting" ? meeting : notFound();
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const meeting = await ask(params);
  const title = pick(locale, meeting.titleRu, meeting.titleEn).text;
  const description = `${kindLabels[locale][meeting.kind]}, ${formatInstant(locale, meeting.startAt)}`;
  return pageMetadata({ locale, path: meetingPath(meeting), title, description });
}

export default async function HeadMeeting({ params }: Params) {
  const locale = await pageLocale(params);
  const meeting = await ask(params);
  const now = new Date();
  return (
    <>
      <JsonLd data={meetingJsonLd(locale, env.PUBLIC_URL, meeting)} />
      <PageHead
        locale={locale}
        trail={[{ label: sections.head[locale], href: "/head" }]}
        above={<MeetingTag locale={locale} meeting={meeting} now={now} />}
        title={<Said locale={locale} ru={meeting.titleRu} en={meeting.titleEn} />}
      />
      <MeetingView locale={locale} meeting={meeting} today={dayAt(now)} />
    </>
  );
}
