import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { Hits } from "@/components/search/hits";
import { SearchForm } from "@/components/search/search-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { countHits, searchWords } from "@/lib/search/labels";
import { most, searchPublished } from "@/lib/search/queries";
import { cleanQuery, queryObjection } from "@/lib/search/rules";
import { mainSections, sections } from "@/lib/sections";

type SearchParams = Promise<{ q?: string | string[] }>;
type Params = { params: Promise<{ locale: string }>; searchParams: SearchParams };

export const dynamic = "force-dynamic";

/** Null where nothing was asked: the page is being opened. */
async function asked(searchParams: SearchParams): Promise<string | null> {
  const { q } = await searchParams;
  const typed = cleanQuery((Array.isArray(q) ? q[0] : q) ?? "");
  return typed === "" ? null : typed;
}

export async function generateMetadata({ params, searchParams }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const query = await asked(searchParams);
  const title = query === null ? sections.search[locale] : searchWords[locale].found([...query].slice(0, 100).join(""));
  return { ...pageMetadata({ locale, path: "/search", title }), robots: { index: false, follow: true } };
}

function Nothing({ locale, query }: { locale: Locale; query: string }) {
  const t = searchWords[locale];
  return (
    <EmptyState title={t.none(query)}>
      {t.advice.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {mainSections.map((section) => (
          <li key={section}>
            <Link href={`/${locale}/${section}`}>{sections[section][locale]}</Link>
          </li>
        ))}
        <li>
          <Link href={`/${locale}/sitemap`}>{t.map}</Link>
        </li>
      </ul>
    </EmptyState>
  );
}

export default async function Search({ params, searchParams }: Params) {
  const locale = await pageLocale(params);
  const query = await asked(searchParams);
  const t = searchWords[locale];
  const objection = query === null ? null : queryObjection(query);
  const hits = query === null || objection ? [] : await searchPublished(locale, query);
  const answered = query !== null && objection === null;

  return (
    <>
      <PageHead locale={locale} title={sections.search[locale]} lead={t.lead} />
      <SearchForm locale={locale} query={query ?? ""} problem={objection && t.objections[objection]} />
      {answered && hits.length > 0 ? (
        <p role="status" className="mt-6">
          {`${t.found(query)}: ${countHits(locale, hits.length)}. `}
          {hits.length === most ? t.limited(most) : null}
        </p>
      ) : null}
      {answered && hits.length === 0 ? <Nothing locale={locale} query={query} /> : null}
      <Hits locale={locale} hits={hits} />
    </>
  );
}
