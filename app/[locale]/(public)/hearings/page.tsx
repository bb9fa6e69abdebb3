import { HearingList } from "@/components/hearings/hearing-list";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { hearingWords } from "@/lib/hearings/labels";
import { type HearingSummary, listCurrentHearings, listFinishedHearings } from "@/lib/hearings/queries";
import { type Phase, phaseOf } from "@/lib/hearings/rules";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const page = pageMetadata({ locale, path: "/hearings", title: sections.hearings[locale], description: hearingWords[locale].lead });
  return { ...page, alternates: { ...page.alternates, types: { "text/calendar": "/feeds/hearings.ics", "application/atom+xml": "/feeds/hearings.atom" } } };
}

export default async function HearingsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const [current, finished] = await Promise.all([listCurrentHearings(), listFinishedHearings()]);
  const now = new Date();
  const say = hearingWords[locale];
  const inPhase = (phase: Phase) => current.filter((hearing) => phaseOf(hearing, now) === phase);
  const part = (title: string, hearings: readonly HearingSummary[]) =>
    hearings.length === 0 ? null : <section key={title} className="mt-8"><h2>{title}</h2><HearingList locale={locale} hearings={hearings} now={now} /></section>;
  return (
    <>
      <PageHead locale={locale} title={sections.hearings[locale]} lead={say.lead} />
      {part(say.openNow, inPhase("open")) ?? <EmptyState title={say.none}>{say.noneText}</EmptyState>}
      {part(say.coming, inPhase("coming"))}
      {part(say.summing, inPhase("summing"))}
      <section className="measure mt-8 border-s-4 border-action bg-surface p-4">
        <h2 className="text-[1.25rem]">{say.regimes}</h2>
        <p className="mt-2">{say.regimesText}</p>
      </section>
      {part(say.finished, finished)}
      <p className="no-print mt-6"><a className="link" href="/feeds/hearings.ics">{say.feed}</a></p>
    </>
  );
}
