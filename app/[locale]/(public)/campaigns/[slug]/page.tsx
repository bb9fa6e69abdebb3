import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { CampaignFigures } from "@/components/campaigns/campaign-figures";
import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Said, SaidProse } from "@/components/ui/said";
import { campaignWords } from "@/lib/campaigns/labels";
import { findCampaign } from "@/lib/campaigns/queries";
import { listCampaignEvents } from "@/lib/events/queries";
import { figuresOf } from "@/lib/events/rules";
import { feedLinks } from "@/lib/feed-links";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const campaign = (await findCampaign((await params).slug)) ?? notFound();
  const page = pageMetadata({
    locale,
    path: `/campaigns/${campaign.slug}`,
    title: pick(locale, campaign.nameRu, campaign.nameEn).text,
    description: pick(locale, campaign.aboutRu, campaign.aboutEn).text,
  });
  return { ...page, alternates: { ...page.alternates, types: feedLinks("events", sections.events.ru) } };
}

export default async function CampaignPage({ params }: Params) {
  const locale = await pageLocale(params);
  const campaign = (await findCampaign((await params).slug)) ?? notFound();
  const events = await listCampaignEvents(campaign.slug);
  const t = campaignWords[locale];
  return (
    <>
      <PageHead
        locale={locale}
        trail={[
          { label: sections.events[locale], href: "/events" },
          { label: t.title, href: "/campaigns" },
        ]}
        title={<Said locale={locale} ru={campaign.nameRu} en={campaign.nameEn} />}
      />
      <div className="mt-4">
        <SaidProse locale={locale} ru={campaign.aboutRu} en={campaign.aboutEn} />
      </div>
      {events.length === 0 ? null : <CampaignFigures locale={locale} figures={figuresOf(events)} />}
      <h2 className="mt-8">{t.programme}</h2>
      {events.length === 0 ? (
        <EmptyState title={t.noEvents}>{t.noEventsHint}</EmptyState>
      ) : (
        <EventList locale={locale} events={events} />
      )}
    </>
  );
}
