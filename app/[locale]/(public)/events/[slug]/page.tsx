import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ChangeNotice, EventFacts } from "@/components/events/event-facts";
import { StatusTag } from "@/components/events/event-tags";
import { PageHead } from "@/components/layout/page-head";
import { JsonLd } from "@/components/ui/json-ld";
import { Link } from "@/components/ui/link";
import { Said, SaidProse } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { env } from "@/lib/env";
import { eventJsonLd } from "@/lib/events/json-ld";
import { countPeople, eventWords } from "@/lib/events/labels";
import { eventPageWords } from "@/lib/events/page-labels";
import { findPublishedEvent } from "@/lib/events/queries";
import { phaseOf } from "@/lib/events/rules";
import { feedLinks } from "@/lib/feed-links";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const event = (await findPublishedEvent((await params).slug)) ?? notFound();
  const page = pageMetadata({
    locale,
    path: `/events/${event.slug}`,
    title: pick(locale, event.titleRu, event.titleEn).text,
    description: pick(locale, event.aboutRu, event.aboutEn).text,
  });
  return { ...page, alternates: { ...page.alternates, types: feedLinks("events", sections.events.ru) } };
}

export default async function EventPage({ params }: Params) {
  const locale = await pageLocale(params);
  const event = (await findPublishedEvent((await params).slug)) ?? notFound();
  const phase = phaseOf(event, new Date());
  const t = eventPageWords[locale];
  const isOff = phase === "cancelled" || phase === "postponed";
  const month = event.from.slice(0, 7).replace("-", "/");
  return (
    <>
      <JsonLd data={eventJsonLd(locale, env.PUBLIC_URL, event)} />
      <PageHead
        locale={locale}
        trail={[{ label: sections.events[locale], href: "/events" }]}
        above={
          <>
            <Tag>{eventWords[locale].kinds[event.kind]}</Tag>
            {isOff ? null : <Tag tone={phase === "running" ? "good" : "plain"}>{eventWords[locale].phases[phase]}</Tag>}
            <StatusTag locale={locale} status={event.status} />
          </>
        }
        title={<Said locale={locale} ru={event.titleRu} en={event.titleEn} />}
      />
      <ChangeNotice locale={locale} event={event} />
      <div className="mt-4">
        <SaidProse locale={locale} ru={event.aboutRu} en={event.aboutEn} />
      </div>
      <EventFacts locale={locale} event={event} />
      {event.resultRu || event.participants !== null ? (
        <section aria-labelledby="result" className="mt-8">
          <h2 id="result">{t.result}</h2>
          {event.participants === null ? null : (
            <p className="mt-2">{`${t.participants}: ${countPeople(locale, event.participants)}.`}</p>
          )}
          {event.resultRu ? <SaidProse locale={locale} ru={event.resultRu} /> : null}
        </section>
      ) : null}
      <p className="no-print mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {phase === "coming" || phase === "running" ? (
          <a className="button" href={`/feeds/events/${event.slug}.ics`}>
            {t.addToCalendar}
          </a>
        ) : null}
        <Link href={`/${locale}/events/${month}`} className="link self-center">
          {t.wholeMonth}
        </Link>
      </p>
    </>
  );
}
