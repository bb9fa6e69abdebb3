import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { AwardsTable } from "@/components/subsidies/awards-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { dayAt } from "@/lib/dates";
import { formatNumber } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { subsidyWords } from "@/lib/subsidies/labels";
import { listAwardYears, listPublishedAwards } from "@/lib/subsidies/queries";
import { totalOf, yearIn } from "@/lib/subsidies/rules";

type Params = { params: Promise<{ locale: string; year: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const year = yearIn((await params).year, dayAt(new Date())) ?? notFound();
  const t = subsidyWords[locale];
  return pageMetadata({ locale, path: `/support/subsidies/${year}`, title: t.yearTitle(year), description: t.yearLead(year) });
}

export default async function SubsidiesOfYear({ params }: Params) {
  const locale = await pageLocale(params);
  const today = dayAt(new Date());
  const year = yearIn((await params).year, today) ?? notFound();
  const [awards, years] = await Promise.all([listPublishedAwards(year), listAwardYears()]);
  const t = subsidyWords[locale];
  const others = years.filter((other) => other.year !== year);
  const programmes = [...new Map(awards.map(({ programme }) => [programme.slug, programme])).values()];

  return (
    <>
      <PageHead
        locale={locale}
        trail={[
          { label: sections.support[locale], href: "/support" },
          { label: t.title, href: "/support/subsidies" },
        ]}
        title={t.yearTitle(year)}
        lead={t.yearLead(year)}
      />
      {awards.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <>
          <Facts
            facts={[
              { label: t.recipients, value: formatNumber(locale, awards.length) },
              { label: t.total, value: formatMoney(locale, totalOf(awards)) },
            ]}
          />
          <AwardsTable locale={locale} awards={awards} year={year} today={today} />
        </>
      )}
      {programmes.map(({ slug, titleRu, titleEn }) => (
        <p key={slug}>
          {`${t.programme}: `}
          <Link href={`/${locale}/support/programmes/${slug}`}>{locale === "ru" ? `«${titleRu}»` : titleEn}</Link>
        </p>
      ))}
      {others.length > 0 ? <h2 className="mt-8">{t.earlier}</h2> : null}
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {others.map((other) => (
          <li key={other.year}>
            <Link href={`/${locale}/support/subsidies/${other.year}`}>{other.year}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
