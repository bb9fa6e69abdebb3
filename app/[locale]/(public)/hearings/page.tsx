import type { Metadata } from "next";
import type { ReactNode } from "react";

import { HearingList } from "@/components/hearings/hearing-list";
import { Regimes } from "@/components/hearings/regimes";
import { YearLinks } from "@/components/hearings/year-links";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { feedLinks } from "@/lib/feed-links";
import { hearingWords } from "@/lib/hearings/labels";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import { type HearingSummary, listCurrentHearings, listFinishedHearings, listFinishedYears } from "@/lib/hearings/queries";
import { isUnderWay, phaseOf } from "@/lib/hearings/rules";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

const feed = "/feeds/hearings.ics";

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const page = pageMetadata({
    locale,
    path: "/hearings",
    title: sections.hearings[locale],
    description: hearingWords[locale].lead,
  });
  return { ...page, alternates: { ...page.alternates, types: feedLinks("hearings", sections.hearings.ru) } };
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export default async function HearingsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const [current, years] = await Promise.all([listCurrentHearings(), listFinishedYears()]);
  const latest = years[0];
  const finished = latest === undefined ? [] : await listFinishedHearings(latest);
  const now = new Date();
  const t = hearingWords[locale];
  const of = (wanted: (hearing: HearingSummary) => boolean) => current.filter(wanted);
  const coming = of((hearing) => phaseOf(hearing, now) === "coming");
  const summing = of((hearing) => phaseOf(hearing, now) === "summing");
  const underWay = of((hearing) => isUnderWay(hearing, now));
  const shown = (hearings: readonly HearingSummary[]) => <HearingList locale={locale} hearings={hearings} now={now} />;

  return (
    <>
      <PageHead locale={locale} title={sections.hearings[locale]} lead={t.lead} />
      <Part id="now" title={t.openNow}>
        {underWay.length === 0 ? <EmptyState title={t.none}>{t.noneText}</EmptyState> : shown(underWay)}
      </Part>
      {coming.length > 0 ? (
        <Part id="coming" title={t.coming}>
          {shown(coming)}
        </Part>
      ) : null}
      {summing.length > 0 ? (
        <Part id="summing" title={t.summing}>
          {shown(summing)}
        </Part>
      ) : null}
      <p className="no-print mt-6">
        <a className="link" href={feed}>
          {t.feed}
        </a>
      </p>
      <Regimes locale={locale} />
      {latest === undefined ? null : (
        <Part id="finished" title={`${hearingPageWords[locale].finished}, ${hearingPageWords[locale].year(latest)}`}>
          {shown(finished)}
          <YearLinks locale={locale} years={years.slice(1)} />
        </Part>
      )}
    </>
  );
}
