import { notFound } from "next/navigation";

import { Checks, NoticeFacts, Results, Stages } from "@/components/hearings/hearing-parts";
import { PageHead } from "@/components/layout/page-head";
import { JsonLd } from "@/components/ui/json-ld";
import { Notice } from "@/components/ui/notice";
import { Said, SaidProse } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { dayAt, formatDate, formatDeadline } from "@/lib/dates";
import { daysBetween, toDay } from "@/lib/days";
import { env } from "@/lib/env";
import { hearingJsonLd } from "@/lib/hearings/json-ld";
import { daysLeft, hearingWords } from "@/lib/hearings/labels";
import { type HearingWhole, findHearing } from "@/lib/hearings/queries";
import { checksOf, phaseOf, stagesOf } from "@/lib/hearings/rules";
import { type Locale, pick } from "@/lib/i18n";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { findMunicipality } from "@/lib/municipality/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const hearing = (await findHearing((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/hearings/${hearing.slug}`, title: pick(locale, hearing.titleRu, hearing.titleEn).text, description: pick(locale, hearing.aboutRu, hearing.aboutEn).text });
}

const datesOf = (hearing: HearingWhole) => {
  const { kind, subject, actOn, noticeOn, placedOn, proposalsCloseAt, meetingAt, protocolOn, conclusionOn, decisionOn } = hearing;
  const day = (date: Date | null) => (date ? toDay(date) : null);
  return { kind, subject, actOn: toDay(actOn), noticeOn: toDay(noticeOn), placedOn: toDay(placedOn), closeOn: dayAt(proposalsCloseAt), meetingOn: meetingAt ? dayAt(meetingAt) : null, protocolOn: day(protocolOn), conclusionOn: day(conclusionOn), decisionOn: day(decisionOn) };
};

function HaveYourSay({ locale, hearing, email, now }: { locale: Locale; hearing: HearingWhole; email: string; now: Date }) {
  const say = hearingWords[locale];
  const ways = hearing.kind === "publicHearing" ? say.ways : say.ways.slice(0, -1);
  return (
    <section className="my-6 border-s-4 border-action bg-action-soft p-4">
      <p className="text-[1.125em] font-semibold">
        {`${say.until} ${formatDeadline(locale, hearing.proposalsCloseAt)}`} <Tag tone="good">{daysLeft(locale, daysBetween(dayAt(now), dayAt(hearing.proposalsCloseAt)))}</Tag>
      </p>
      <h2 className="mt-4 text-[1.25rem]">{say.how}</h2>
      <ul className="mt-2 list-disc ps-5">
        {email ? <li>{say.waysMail}: <a className="link" href={`mailto:${email}`}>{email}</a></li> : null}
        {ways.map((way) => <li key={way}>{way}</li>)}
      </ul>
      <p className="mt-3 text-[0.9375rem]">{say.identification}</p>
    </section>
  );
}

export default async function HearingPage({ params }: Params) {
  const locale = await pageLocale(params);
  const hearing = (await findHearing((await params).slug)) ?? notFound();
  const [rules, city] = await Promise.all([listLegalRules(), findMunicipality()]);
  const now = new Date();
  const say = hearingWords[locale];
  const phase = phaseOf(hearing, now);
  const dates = datesOf(hearing);
  const checks = checksOf(dates, rules);
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.hearings[locale], href: "/hearings" }]}
        above={<><Tag>{say.kinds[hearing.kind]}</Tag><Tag tone={phase === "open" ? "good" : phase === "cancelled" ? "danger" : "plain"}>{say.phases[phase]}</Tag></>}
        title={<Said locale={locale} ru={hearing.titleRu} en={hearing.titleEn} />}
      />
      {hearing.cancelReasonRu ? <Notice tone="danger" title={say.cancelled}><p lang="ru">{hearing.cancelReasonRu}</p></Notice> : null}
      <div className="mt-4"><SaidProse locale={locale} ru={hearing.aboutRu} en={hearing.aboutEn} /></div>
      {phase === "open" ? <HaveYourSay locale={locale} hearing={hearing} email={city?.email ?? ""} now={now} /> : null}
      {phase === "coming" ? <Notice>{`${say.from} ${formatDate(locale, hearing.proposalsOpenAt)}`}</Notice> : null}
      {phase === "concluded" ? <section className="mt-6"><h2>{say.results}</h2><Results locale={locale} hearing={hearing} /></section> : null}
      <div className="mt-8 grid gap-x-12 gap-y-8 md:grid-cols-[2fr_1fr]">
        <section><h2>{say.facts}</h2><NoticeFacts locale={locale} hearing={hearing} /></section>
        <section><h2>{say.stages}</h2><Stages locale={locale} stages={stagesOf(dates, dayAt(now))} /></section>
      </div>
      {checks.length > 0 ? <section className="mt-6"><h2>{say.checks}</h2><p className="text-muted">{say.checksLead}</p><Checks locale={locale} checks={checks} /></section> : null}
      <section className="mt-6"><h2>{say.documents}</h2><p>{say.noDocuments}</p></section>
      <JsonLd data={hearingJsonLd(locale, hearing, `${env.PUBLIC_URL}/${locale}/hearings/${hearing.slug}`)} />
    </>
  );
}
