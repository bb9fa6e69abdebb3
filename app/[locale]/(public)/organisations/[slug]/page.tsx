import { notFound } from "next/navigation";

import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { OrganisationFacts, SeatsHeld, SupportGiven } from "@/components/organisations/organisation-parts";
import { EmptyState } from "@/components/ui/empty-state";
import { JsonLd } from "@/components/ui/json-ld";
import { Said, SaidProse } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { env } from "@/lib/env";
import { listOrganisationEvents } from "@/lib/events/queries";
import { pick } from "@/lib/i18n";
import { listMembershipsOfOrganisation } from "@/lib/memberships/queries";
import { organisationWords } from "@/lib/organisations/labels";
import { findPublishedOrganisation } from "@/lib/organisations/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const found = (await findPublishedOrganisation((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/organisations/${found.slug}`, title: pick(locale, found.nameRu, found.nameEn).text, description: pick(locale, found.aboutRu, found.aboutEn).text });
}

export default async function OrganisationPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const organisation = (await findPublishedOrganisation(slug)) ?? notFound();
  const [seats, events] = await Promise.all([listMembershipsOfOrganisation(slug), listOrganisationEvents(slug)]);
  const say = organisationWords[locale];
  const name = pick(locale, organisation.nameRu, organisation.nameEn).text;
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.organisations[locale], href: "/organisations" }]}
        above={<Tag tone={organisation.status === "verified" ? "good" : "danger"}>{say.statuses[organisation.status]}</Tag>}
        title={<Said locale={locale} ru={organisation.nameRu} en={organisation.nameEn} />}
      />
      <div className="mt-4"><SaidProse locale={locale} ru={organisation.aboutRu} en={organisation.aboutEn} /></div>
      <OrganisationFacts locale={locale} organisation={organisation} />
      {seats.length > 0 ? <section className="mt-8"><h2>{say.people}</h2><SeatsHeld locale={locale} seats={seats} /></section> : null}
      <SupportGiven locale={locale} organisation={organisation} />
      <section className="mt-8">
        <h2>{say.events}</h2>
        {events.length === 0 ? <EmptyState title={say.noEvents} /> : <EventList locale={locale} events={events} />}
      </section>
      <JsonLd data={{ "@type": "NGO", name, url: `${env.PUBLIC_URL}/${locale}/organisations/${slug}`, taxID: organisation.inn ?? undefined, email: organisation.email ?? undefined, address: organisation.addressRu }} />
    </>
  );
}
