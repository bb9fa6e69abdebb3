import { Facts } from "@/components/ui/facts";
import { campaignWords } from "@/lib/campaigns/labels";
import type { Figures } from "@/lib/events/rules";
import { type Locale, formatNumber } from "@/lib/i18n";

/** What a memorial date came to. */
export function CampaignFigures({ locale, figures }: { locale: Locale; figures: Figures }) {
  const t = campaignWords[locale];
  return (
    <Facts
      facts={[
        { label: t.events, value: formatNumber(locale, figures.events) },
        { label: t.participants, value: formatNumber(locale, figures.participants) },
        { label: t.remote, value: `${formatNumber(locale, Math.round(figures.remoteShare * 100))}\u00A0%` },
      ]}
    />
  );
}
