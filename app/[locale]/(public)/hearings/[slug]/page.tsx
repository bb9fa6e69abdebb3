import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { Course } from "@/components/hearings/course";
import { Documents } from "@/components/hearings/documents";
import { HaveYourSay } from "@/components/hearings/have-your-say";
import { HearingTag } from "@/components/hearings/hearing-tag";
import { NoticeFacts, Results, hasResults } from "@/components/hearings/notice-facts";
import { HearingNow } from "@/components/hearings/now";
import { TermChecks } from "@/components/hearings/term-checks";
import { PageHead } from "@/components/layout/page-head";
import { JsonLd } from "@/components/ui/json-ld";
import { Said, SaidProse } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { dayAt, formatDay } from "@/lib/dates";
import { env } from "@/lib/env";
import { feedLinks } from "@/lib/feed-links";
import { hearingJsonLd } from "@/lib/hearings/json-ld";
import { hearingWords } from "@/lib/hearings/labels";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import { findHearing } from "@/lib/hearings/queries";
import { isUnderWay, phaseOf, stagesOf } from "@/lib/hearings/rules";
import { checksOf } from "@/lib/hearings/terms";
import { pick } from "@/lib/i18n";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { findMunicipality } from "@/lib/municipality/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const hearing = (await findHearing((await params).slug)) ?? notFound();
  const page = pageMetadata({
    locale,
    path: `/hearings/${hearing.slug}`,
    title: pick(locale, hearing.titleRu, hearing.titleEn).text,
    description: pick(locale, hearing.aboutRu, hearing.aboutEn).text,
  });
  return { ...page, alternates: { ...page.alternates, types: feedLinks("hearings", sections.hearings.ru) } };
}

export default async function HearingPage({ params }: Params) {
  const locale = await pageLocale(params);
  const hearing = (await findHearing((await params).slug)) ?? notFound();
  const [rules, office] = await Promise.all([listLegalRules(), findMunicipality()]);
  const now = new Date();
  const today = dayAt(now);
  const phase = phaseOf(hearing, now);
  const checks = phase === "cancelled" ? [] : checksOf(hearing, rules, today);
  const t = hearingPageWords[locale];

  return (
    <>
      <JsonLd data={hearingJsonLd(locale, env.PUBLIC_URL, hearing)} />
      <PageHead
        locale={locale}
        trail={[{ label: sections.hearings[locale], href: "/hearings" }]}
        above={
          <>
            <Tag>{hearingWords[locale].kinds[hearing.kind]}</Tag>
            <HearingTag locale={locale} phase={phase} />
          </>
        }
        title={<Said locale={locale} ru={hearing.titleRu} en={hearing.titleEn} />}
      />
      <div className="mt-4">
        <SaidProse locale={locale} ru={hearing.aboutRu} en={hearing.aboutEn} />
      </div>
      <HearingNow locale={locale} hearing={hearing} now={now} />
      {isUnderWay(hearing, now) ? (
        <HaveYourSay locale={locale} hearing={hearing} office={office} isWritingOpen={phase === "open"} />
      ) : null}
      {hasResults(hearing) ? (
        <section aria-labelledby="results" className="mt-8">
          <h2 id="results">{t.results}</h2>
          <Results locale={locale} hearing={hearing} />
        </section>
      ) : null}
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_20rem]">
        <section aria-labelledby="facts">
          <h2 id="facts">{t.facts}</h2>
          <NoticeFacts locale={locale} hearing={hearing} />
        </section>
        <section aria-labelledby="course">
          <h2 id="course">{t.course}</h2>
          <Course locale={locale} hearing={hearing} stages={stagesOf(hearing, { now, today })} />
        </section>
      </div>
      {checks.length > 0 ? (
        <section aria-labelledby="checks" className="mt-8">
          <h2 id="checks">{t.checks}</h2>
          <p className="measure mt-2">{`${t.checksLead} ${formatDay(locale, hearing.noticeOn)}.`}</p>
          <TermChecks locale={locale} checks={checks} />
          <p className="measure text-[0.9375rem] text-muted">{t.checksAside}</p>
        </section>
      ) : null}
      <section aria-labelledby="documents" className="mt-8">
        <h2 id="documents">{t.documents}</h2>
        <Documents locale={locale} documents={hearing.documents} />
      </section>
    </>
  );
}
