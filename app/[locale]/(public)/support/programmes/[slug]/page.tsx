import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { Financing } from "@/components/programmes/financing";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said, SaidProse } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { dayAt } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { programmeWords } from "@/lib/programmes/labels";
import { findProgramme } from "@/lib/programmes/queries";
import { programmePhase } from "@/lib/programmes/rules";
import { sections } from "@/lib/sections";
import { countRecipients } from "@/lib/subsidies/labels";
import { listAwardYears } from "@/lib/subsidies/queries";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const programme = (await findProgramme((await params).slug)) ?? notFound();
  const { text: title } = pick(locale, programme.titleRu, programme.titleEn);
  const { text: description } = pick(locale, programme.aboutRu, programme.aboutEn);
  return pageMetadata({ locale, path: `/support/programmes/${programme.slug}`, title, description });
}

export default async function ProgrammePage({ params }: Params) {
  const locale = await pageLocale(params);
  const programme = (await findProgramme((await params).slug)) ?? notFound();
  const years = await listAwardYears();
  const t = programmeWords[locale];
  const phase = programmePhase(programme, Number(dayAt(new Date()).slice(0, 4)));
  const title = pick(locale, programme.titleRu, programme.titleEn).text;

  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.support[locale], href: "/support" }]}
        above={
          <>
            <Tag>{t.kind}</Tag>
            <Tag tone={phase === "running" ? "good" : "plain"}>{t.phases[phase]}</Tag>
          </>
        }
        title={locale === "ru" ? `«${title}»` : title}
      />
      <div className="mt-4">
        <SaidProse locale={locale} ru={programme.aboutRu} en={programme.aboutEn} />
      </div>
      <h2 className="mt-8">{t.passport}</h2>
      <SummaryList
        rows={[
          { label: t.act, value: <span lang="ru">{programme.act}</span> },
          { label: t.owner, value: <Said locale={locale} ru={programme.ownerRu} en={programme.ownerEn} /> },
          { label: t.term, value: t.years(programme.yearFrom, programme.yearTo) },
        ]}
      />
      <h2 className="mt-8">{t.financing}</h2>
      <p className="measure mt-2">{t.financingLead}</p>
      {programme.financing.length === 0 ? (
        <EmptyState title={t.noFinancing}>{t.noFinancingHint}</EmptyState>
      ) : (
        <Financing locale={locale} years={programme.financing} />
      )}
      {years.length > 0 ? <h2 className="mt-8">{t.recipients}</h2> : null}
      {years.length > 0 ? <p className="measure mt-2">{t.recipientsLead}</p> : null}
      <ul className="mt-2">
        {years.map(({ year, recipients }) => (
          <li key={year}>
            <Link href={`/${locale}/support/subsidies/${year}`}>{t.subsidiesOf(year)}</Link>
            {` — ${countRecipients(locale, recipients)}`}
          </li>
        ))}
      </ul>
      <p className="measure mt-8 text-[0.9375em] text-muted">{t.official}</p>
    </>
  );
}
