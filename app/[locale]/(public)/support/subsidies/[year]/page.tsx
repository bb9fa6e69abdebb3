import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { AwardsTable } from "@/components/subsidies/awards-table";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { supportWords } from "@/lib/subsidies/labels";
import { listAwardYears, listAwards } from "@/lib/subsidies/queries";

type Params = { params: Promise<{ locale: string; year: string }> };

export const generateStaticParams = () => [];

/** Only years with awards exist. */
async function yearOf(params: Params["params"]): Promise<number> {
  const { year } = await params;
  return (await listAwardYears()).find((known) => String(known.year) === year)?.year ?? notFound();
}

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const year = await yearOf(params);
  return pageMetadata({ locale, path: `/support/subsidies/${year}`, title: `${supportWords[locale].subsidies}: ${year}` });
}

export default async function SubsidiesYearPage({ params }: Params) {
  const locale = await pageLocale(params);
  const year = await yearOf(params);
  const awards = await listAwards(year);
  const say = supportWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }, { label: say.subsidies, href: "/support/subsidies" }]} title={`${say.subsidies}: ${year}`} />
      <AwardsTable locale={locale} awards={awards} />
    </>
  );
}
