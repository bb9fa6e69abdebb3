import { ProposeLink } from "@/components/advisory-bodies/propose-link";
import { SummaryList } from "@/components/ui/summary-list";
import { noticeLabel, paceLabel, quorumLabel } from "@/lib/advisory-bodies/labels";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import type { PublishedBody } from "@/lib/advisory-bodies/queries";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { formatNumber } from "@/lib/i18n";

/** What the statute of a body says, as a card of facts. */
export function Statute({ locale, body }: { locale: Locale; body: PublishedBody }) {
  const t = councilWords[locale];
  return (
    <SummaryList
      rows={[
        { label: t.act, value: <span lang={locale === "ru" ? undefined : "ru"}>{body.foundingAct}</span> },
        { label: t.since, value: formatDay(locale, body.foundedOn) },
        { label: t.until, value: body.dissolvedOn && formatDay(locale, body.dissolvedOn) },
        { label: t.seats, value: formatNumber(locale, body.seats) },
        { label: t.quorum, value: quorumLabel(locale, body.quorumShare) },
        { label: t.notice, value: noticeLabel(locale, body.noticeWorkingDays) },
        { label: t.pace, value: paceLabel(locale, body.meetingsPerQuarter) },
        { label: t.contact, value: <ProposeLink locale={locale} body={body} /> },
      ]}
    />
  );
}
