import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import type { ByLocale, Locale } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { premisesWords } from "@/lib/premises/labels";
import { programmeWords } from "@/lib/programmes/labels";
import { reportWords } from "@/lib/reports/labels";
import { type MapEntry, type MapSection, listMapEntries } from "@/lib/search/map-queries";
import { type Section, sections } from "@/lib/sections";
import { subsidyWords } from "@/lib/subsidies/labels";
import { registerWords } from "@/lib/subsidies/register-labels";
import { words } from "@/lib/words";

const lead: ByLocale<string> = {
  ru: "Все разделы и страницы портала на одном листе.",
  en: "All sections and pages of the portal on one sheet.",
};
const campaigns: ByLocale<string> = { ru: "Памятные даты", en: "Memorial dates" };

const paths: Record<MapSection, string> = {
  hearings: "/hearings",
  events: "/events",
  councils: "/councils",
  tos: "/tos",
  organisations: "/organisations",
  halls: "/support/premises/halls",
  programmes: "/support/programmes",
  subsidies: "/support/subsidies",
  reports: "/reports",
  campaigns: "/campaigns",
  practices: "/practices",
};

/** What stands under each section: pages of its own, and kinds of records. */
const under: Partial<Record<Section, readonly (MapSection | "register")[]>> = {
  hearings: ["hearings"],
  events: ["events", "campaigns"],
  councils: ["councils"],
  tos: ["tos"],
  organisations: ["organisations"],
  support: ["programmes", "subsidies", "halls", "register"],
  practices: ["practices"],
  reports: ["reports"],
};

const heads = (locale: Locale): Partial<Record<MapSection | "register", { label: string; href: string }>> => ({
  campaigns: { label: campaigns[locale], href: "/campaigns" },
  subsidies: { label: subsidyWords[locale].title, href: "/support/subsidies" },
  halls: { label: premisesWords[locale].title, href: "/support/premises" },
  programmes: { label: programmeWords[locale].programmes, href: "/support" },
  register: { label: registerWords[locale].title, href: "/support/register" },
});

function Entries({ locale, kind, entries }: { locale: Locale; kind: MapSection; entries: readonly MapEntry[] }) {
  const t = { subsidies: subsidyWords[locale].yearTitle, reports: reportWords[locale].report };
  return (
    <ul className="mt-1 list-disc ps-6">
      {entries.map(({ slug, ru, en }) => (
        <li key={slug}>
          <Link href={`/${locale}${paths[kind]}/${slug}`}>
            {kind === "subsidies" || kind === "reports" ? t[kind](Number(slug)) : <Said locale={locale} ru={ru} en={en} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Branch({ locale, kind, all }: { locale: Locale; kind: MapSection | "register"; all: readonly MapEntry[] }) {
  const head = heads(locale)[kind];
  const entries = all.filter(({ section }) => section === kind);
  return (
    <>
      {head ? (
        <h3 className="mt-3 text-[1.0625rem]">
          <Link href={`/${locale}${head.href}`}>{head.label}</Link>
        </h3>
      ) : null}
      {kind !== "register" && entries.length > 0 ? <Entries locale={locale} kind={kind} entries={entries} /> : null}
    </>
  );
}

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/sitemap", title: sections.sitemap[locale], description: lead[locale] });
}

export default async function Sitemap({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const all = await listMapEntries();
  const names = Object.keys(sections) as Section[];
  return (
    <>
      <PageHead locale={locale} title={sections.sitemap[locale]} lead={lead[locale]} />
      <div className="mt-6 gap-10 md:columns-2">
        {names.map((name) => (
          <section key={name} aria-labelledby={`map-${name}`} className="break-inside-avoid-column pb-8">
            <h2 id={`map-${name}`} className="text-[1.25rem]">
              <Link href={`/${locale}/${name}`}>{sections[name][locale]}</Link>
            </h2>
            {(under[name] ?? []).map((kind) => (
              <Branch key={kind} locale={locale} kind={kind} all={all} />
            ))}
          </section>
        ))}
        <section aria-labelledby="map-account" className="break-inside-avoid-column">
          <h2 id="map-account" className="text-[1.25rem]">
            <Link href={`/${locale}/my`}>{words[locale].account}</Link>
          </h2>
          <ul className="mt-1 list-disc ps-6">
            <li>
              <Link href={`/${locale}/sign-in`}>{words[locale].signIn}</Link>
            </li>
          </ul>
        </section>
      </div>
    </>
  );
}
