import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { OrganisationFacts } from "@/components/organisations/organisation-facts";
import { OrganisationNotice } from "@/components/organisations/organisation-notice";
import { SeatsOfOrganisation } from "@/components/organisations/seats-of-organisation";
import { HeldPremises, Subsidies } from "@/components/organisations/support-given";
import { EmptyState } from "@/components/ui/empty-state";
import { JsonLd } from "@/components/ui/json-ld";
import { Said, SaidProse } from "@/components/ui/said";
import { dayAt } from "@/lib/dates";
import { env } from "@/lib/env";
import { listOrganisationEvents } from "@/lib/events/queries";
import { pick } from "@/lib/i18n";
import { listMembershipsOfOrganisation } from "@/lib/memberships/queries";
import { organisationJsonLd } from "@/lib/organisations/json-ld";
import { organisationWords } from "@/lib/organisations/page-labels";
import { findPublishedOrganisation } from "@/lib/organisations/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { listAllocationsOfOrganisation } from "@/lib/premises/queries";
import { sections } from "@/lib/sections";
import { listAwardsOfOrganisation } from "@/lib/subsidies/queries";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const found = (await findPublishedOrganisation((await params).slug)) ?? notFound();
  const title = pick(locale, found.nameRu, found.nameEn).text;
  const description = pick(locale, found.aboutRu, found.aboutEn).text;
  return pageMetadata({ locale, path: `/organisations/${found.slug}`, title, description });
}

export default async function Organisation({ params }: Params) {
  const locale = await pageLocale(params);
  const organisation = (await findPublishedOrganisation((await params).slug)) ?? notFound();
  const { slug, status, nameRu, nameEn, aboutRu, aboutEn } = organisation;
  const [seats, awards, allocations, events] = await Promise.all([
    listMembershipsOfOrganisation(slug),
    listAwardsOfOrganisation(slug),
    listAllocationsOfOrganisation(slug),
    listOrganisationEvents(slug),
  ]);
  const t = organisationWords[locale];
  const seatTables = <SeatsOfOrganisation locale={locale} seats={seats} today={dayAt(new Date())} />;
  const parts = [
    { id: "facts", title: t.facts, body: <OrganisationFacts locale={locale} organisation={organisation} />, shown: true },
    { id: "seats", title: t.seats, body: seatTables, shown: seats.length > 0 },
    { id: "subsidies", title: t.subsidies, body: <Subsidies locale={locale} awards={awards} />, shown: awards.length > 0 },
    {
      id: "premises",
      title: t.premises,
      body: <HeldPremises locale={locale} allocations={allocations} />,
      shown: allocations.length > 0,
    },
  ];

  return (
    <>
      <JsonLd data={organisationJsonLd(locale, env.PUBLIC_URL, organisation)} />
      <PageHead
        locale={locale}
        trail={[{ label: sections.organisations[locale], href: "/organisations" }]}
        title={<Said locale={locale} ru={nameRu} en={nameEn} />}
      />
      <OrganisationNotice locale={locale} status={status} />
      <div className="mt-4">
        <SaidProse locale={locale} ru={aboutRu} en={aboutEn} />
      </div>
      {parts
        .filter(({ shown }) => shown)
        .map(({ id, title, body }) => (
          <section key={id} aria-labelledby={id} className="mt-10">
            <h2 id={id}>{title}</h2>
            {body}
          </section>
        ))}
      <section aria-labelledby="events" className="mt-10">
        <h2 id="events">{t.events}</h2>
        {events.length === 0 ? (
          <EmptyState title={t.noEvents}>{t.noEventsHint}</EmptyState>
        ) : (
          <EventList locale={locale} events={events} />
        )}
      </section>
    </>
  );
}
