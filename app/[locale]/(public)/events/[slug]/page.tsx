import { notFound } from "next/navigation";

import { StatusTag, whenOf } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { JsonLd } from "@/components/ui/json-ld";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Said, SaidProse } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { formatInstant } from "@/lib/dates";
import { env } from "@/lib/env";
import { eventJsonLd } from "@/lib/events/json-ld";
import { eventWords } from "@/lib/events/labels";
import { type EventWhole, findPublishedEvent } from "@/lib/events/queries";
import { phaseOf } from "@/lib/events/rules";
import { type Locale, formatNumber, pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const event = (await findPublishedEvent((await params).slug)) ?? notFound();
  return pageMetadata({
    locale,
    path: `/events/${event.slug}`,
    title: pick(locale, event.titleRu, event.titleEn).text,
    description: pick(locale, event.aboutRu, event.aboutEn).text,
  });
}

function EventFacts({ locale, event }: { locale: Locale; event: EventWhole }) {
  const say = eventWords[locale];
  const { organisation, campaign, placeRu, url, status } = event;
  return (
    <SummaryList
      rows={[
        { label: say.when, value: whenOf(locale, event) },
        { label: say.was, value: event.previousStartAt ? <s>{formatInstant(locale, event.previousStartAt)}</s> : null },
        { label: say.where, value: placeRu ? <Said locale={locale} ru={placeRu} en={event.placeEn} /> : say.online },
        { label: say.mode, value: say.modes[event.mode] },
        {
          label: say.link,
          value:
            url && status !== "cancelled" ? (
              <a className="link" href={url} rel="external">
                {url}
              </a>
            ) : null,
        },
        { label: say.age, value: event.ageMark },
        {
          label: say.organiser,
          value: organisation ? (
            <Link href={`/${locale}/organisations/${organisation.slug}`}>
              <Said locale={locale} ru={organisation.shortNameRu} en={organisation.nameEn} />
            </Link>
          ) : (
            say.administration
          ),
        },
        {
          label: say.campaign,
          value: campaign ? (
            <Link href={`/${locale}/campaigns/${campaign.slug}`}>
              <Said locale={locale} ru={campaign.nameRu} en={campaign.nameEn} />
            </Link>
          ) : null,
        },
        { label: say.participants, value: event.participants === null ? null : formatNumber(locale, event.participants) },
        { label: say.result, value: event.resultRu ? <span lang="ru">{event.resultRu}</span> : null },
      ]}
    />
  );
}

export default async function EventPage({ params }: Params) {
  const locale = await pageLocale(params);
  const event = (await findPublishedEvent((await params).slug)) ?? notFound();
  const say = eventWords[locale];
  const phase = phaseOf(event, new Date());
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.events[locale], href: "/events" }]}
        above={
          <>
            <Tag>{say.kinds[event.kind]}</Tag>
            <Tag tone={phase === "running" ? "good" : "plain"}>{say.phases[phase]}</Tag>
            <StatusTag locale={locale} status={event.status} />
          </>
        }
        title={<Said locale={locale} ru={event.titleRu} en={event.titleEn} />}
      />
      {event.reasonRu ? (
        <Notice tone={event.status === "cancelled" ? "danger" : "warn"} title={say.statuses[event.status]}>
          <p lang="ru">{event.reasonRu}</p>
        </Notice>
      ) : null}
      <div className="mt-4">
        <SaidProse locale={locale} ru={event.aboutRu} en={event.aboutEn} />
      </div>
      <EventFacts locale={locale} event={event} />
      <p className="no-print mt-4">
        <a className="link" href={`/feeds/events/${event.slug}.ics`}>
          {say.addToCalendar}
        </a>
      </p>
      <JsonLd data={eventJsonLd(locale, event, `${env.PUBLIC_URL}/${locale}/events/${event.slug}`)} />
    </>
  );
}
