import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { CardList } from "@/components/ui/card-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Said } from "@/components/ui/said";
import { campaignWords } from "@/lib/campaigns/labels";
import { listPublishedCampaigns } from "@/lib/campaigns/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({
    locale,
    path: "/campaigns",
    title: campaignWords[locale].title,
    description: campaignWords[locale].lead,
  });
}

export default async function CampaignsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const campaigns = await listPublishedCampaigns();
  const t = campaignWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.events[locale], href: "/events" }]} title={t.title} lead={t.lead} />
      <h2 className="sr-only">{t.title}</h2>
      {campaigns.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : null}
      <CardList
        columns={3}
        cards={campaigns.map(({ slug, nameRu, nameEn, aboutRu, aboutEn, years }) => ({
          key: slug,
          href: `/${locale}/campaigns/${slug}`,
          title: <Said locale={locale} ru={nameRu} en={nameEn} />,
          above: (
            <span aria-hidden className="text-[2.5rem] font-bold leading-none text-action">
              {years}
            </span>
          ),
          text: <Said locale={locale} ru={first(aboutRu)} en={aboutEn && first(aboutEn)} />,
        }))}
      />
    </>
  );
}

const first = (text: string) => text.split(/\n{2,}/)[0] ?? text;
