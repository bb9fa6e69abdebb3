import { PageHead } from "@/components/layout/page-head";
import { CardList } from "@/components/ui/card-list";
import { Said } from "@/components/ui/said";
import { countEvents, eventWords } from "@/lib/events/labels";
import { listCampaigns } from "@/lib/events/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/campaigns", title: eventWords[locale].campaigns, description: eventWords[locale].campaignLead });
}

export default async function CampaignsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const campaigns = await listCampaigns();
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.events[locale], href: "/events" }]} title={eventWords[locale].campaigns} lead={eventWords[locale].campaignLead} />
      <h2 className="sr-only">{eventWords[locale].campaigns}</h2>
      <CardList columns={3} cards={campaigns.map((campaign) => ({
        key: campaign.slug, href: `/${locale}/campaigns/${campaign.slug}`, title: <Said locale={locale} ru={campaign.nameRu} en={campaign.nameEn} />,
        above: <span className="text-[2rem] font-bold text-action">{campaign.years}</span>, below: countEvents(locale, campaign._count.events),
      }))} />
    </>
  );
}
