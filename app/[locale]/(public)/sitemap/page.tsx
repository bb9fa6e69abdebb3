import { PageHead } from "@/components/layout/page-head";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { listPublishedBodies } from "@/lib/advisory-bodies/queries";
import { dayAt } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { listPublishedCampaigns } from "@/lib/campaigns/queries";
import { listCurrentHearings } from "@/lib/hearings/queries";
import { listPublishedOrganisations } from "@/lib/organisations/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { listPublishedPractices } from "@/lib/practices/queries";
import { listPublishedReports } from "@/lib/reports/queries";
import { type Section, mainSections, moreSections, sections } from "@/lib/sections";
import { listPublishedTos } from "@/lib/tos-bodies/queries";

type Params = { params: LocaleParams };
type Leaf = { href: string; ru: string; en: string | null };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/sitemap", title: sections.sitemap[locale] });
}

async function leavesOf(day: Day): Promise<Partial<Record<Section, Leaf[]>>> {
  const [hearings, campaigns, bodies, tos, organisations, practices, reports] = await Promise.all([
    listCurrentHearings(),
    listPublishedCampaigns(),
    listPublishedBodies(),
    listPublishedTos(),
    listPublishedOrganisations({ day, awardYear: Number(day.slice(0, 4)), kind: null, after: null }),
    listPublishedPractices(day, null),
    listPublishedReports(),
  ]);
  const titled = (base: string) => (one: { slug: string; titleRu: string; titleEn: string | null }) => ({
    href: `${base}/${one.slug}`,
    ru: one.titleRu,
    en: one.titleEn,
  });
  const named = (base: string) => (one: { slug: string; nameRu: string; nameEn: string }) => ({
    href: `${base}/${one.slug}`,
    ru: one.nameRu,
    en: one.nameEn,
  });
  return {
    hearings: hearings.map(titled("/hearings")),
    events: campaigns.map(named("/campaigns")),
    councils: bodies.map(named("/councils")),
    tos: tos.map(named("/tos")),
    organisations: organisations.items.map(named("/organisations")),
    support: [
      { href: "/support/subsidies", ru: "Субсидии", en: "Subsidies" },
      { href: "/support/premises", ru: "Помещения и залы", en: "Premises and halls" },
      { href: "/support/register", ru: "Реестр получателей", en: "Register of recipients" },
    ],
    practices: practices.items.map(titled("/practices")),
    reports: reports.map(({ year }) => ({ href: `/reports/${year}`, ru: String(year), en: String(year) })),
  };
}

export default async function SitemapPage({ params }: Params) {
  const locale = await pageLocale(params);
  const leaves = await leavesOf(dayAt(new Date()));
  return (
    <>
      <PageHead locale={locale} title={sections.sitemap[locale]} />
      <ul className="mt-6 gap-8 md:columns-2">
        {[...mainSections, ...moreSections].map((section) => (
          <li key={section} className="break-inside-avoid pb-5">
            <Link href={`/${locale}/${section}`} className="link font-semibold">
              {sections[section][locale]}
            </Link>
            <ul className="mt-1 ps-5">
              {leaves[section]?.map(({ href, ru, en }) => (
                <li key={href} className="py-0.5">
                  <Link href={`/${locale}${href}`}>
                    <Said locale={locale} ru={ru} en={en} />
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
