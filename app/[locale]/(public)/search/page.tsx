import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { searchPaths, searchWords } from "@/lib/search/labels";
import { searchPublished } from "@/lib/search/queries";
import { queryObjection } from "@/lib/search/rules";
import { sections } from "@/lib/sections";

export const dynamic = "force-dynamic";

type Params = { params: LocaleParams; searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return { ...pageMetadata({ locale, path: "/search", title: sections.search[locale], description: searchWords[locale].lead }), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Params) {
  const locale = await pageLocale(params);
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.replaceAll("\u0000", "").trim() : "";
  const objection = queryObjection(query);
  const found = objection ? [] : await searchPublished(query);
  const say = searchWords[locale];
  return (
    <>
      <PageHead locale={locale} title={sections.search[locale]} lead={say.lead} />
      <search>
        <form method="get" className="measure my-6">
          <label htmlFor="q" className="mb-1 block font-semibold">{say.ask}</label>
          {objection && objection !== "empty" ? <p id="q-error" role="alert" className="font-semibold text-danger">{say.objections[objection]}</p> : null}
          <div className="flex flex-wrap gap-3">
            <input id="q" name="q" type="search" defaultValue={query} className="input min-w-0 flex-1 basis-[12rem]" aria-describedby={objection && objection !== "empty" ? "q-error" : undefined} />
            <button type="submit" className="button">{say.find}</button>
          </div>
        </form>
      </search>
      {objection === null ? <h2>{say.results(found.length)}</h2> : null}
      {objection === null && found.length === 0 ? <EmptyState title={say.nothing}><Link href={`/${locale}/sitemap`}>{say.advice}</Link></EmptyState> : null}
      <ul>
        {found.map(({ kind, slug, titleRu, titleEn, text }) => (
          <li key={kind + slug} className="border-b border-line py-3">
            <p className="text-[0.9375rem] text-muted">{say.kinds[kind]}</p>
            <h3><Link href={`/${locale}${searchPaths[kind]}${slug}`}><Said locale={locale} ru={titleRu} en={titleEn} /></Link></h3>
            {text ? <p className="measure text-[0.9375rem]" lang="ru">{text}…</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
