import { notFound } from "next/navigation";

import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { Facts } from "@/components/ui/facts";
import { Said, SaidProse } from "@/components/ui/said";
import { eventWords } from "@/lib/events/labels";
import { findCampaign, listCampaignEvents } from "@/lib/events/queries";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const campaign = (await findCampaign((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/campaigns/${campaign.slug}`, title: pick(locale, campaign.nameRu, campaign.nameEn).text, description: pick(locale, campaign.aboutRu, campaign.aboutEn).text });
}

export default async function CampaignPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const [found, events] = await Promise.all([findCampaign(slug), listCampaignEvents(slug)]);
  const campaign = found ?? notFound();
  const say = eventWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.events[locale], href: "/events" }, { label: say.campaigns, href: "/campaigns" }]} title={<Said locale={locale} ru={campaign.nameRu} en={campaign.nameEn} />} />
      <div className="mt-4"><SaidProse locale={locale} ru={campaign.aboutRu} en={campaign.aboutEn} /></div>
      <Facts facts={[{ label: say.eventsTotal, value: events.length }, { label: say.remote, value: events.filter(({ mode }) => mode === "online").length }]} />
      <h2 className="mt-8">{say.eventsTotal}</h2>
      <EventList locale={locale} events={events} />
    </>
  );
}
