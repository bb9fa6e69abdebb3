import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { HearingList } from "@/components/hearings/hearing-list";
import { YearLinks } from "@/components/hearings/year-links";
import { PageHead } from "@/components/layout/page-head";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import { listFinishedHearings, listFinishedYears } from "@/lib/hearings/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; year: string }> };

export const generateStaticParams = () => [];

/** The year asked for and the others, of those that have something to show. */
async function yearsOf(params: Params["params"]) {
  const [{ year }, years] = await Promise.all([params, listFinishedYears()]);
  const wanted = years.find((known) => `${known}` === year) ?? notFound();
  return { wanted, others: years.filter((known) => known !== wanted) };
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { wanted } = await yearsOf(params);
  return pageMetadata({ locale, path: `/hearings/years/${wanted}`, title: hearingPageWords[locale].finishedIn(wanted) });
}

export default async function HearingsOfYearPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { wanted, others } = await yearsOf(params);
  const hearings = await listFinishedHearings(wanted);
  const title = hearingPageWords[locale].finishedIn(wanted);
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.hearings[locale], href: "/hearings" }]} title={title} />
      <h2 className="sr-only">{hearingPageWords[locale].finished}</h2>
      <HearingList locale={locale} hearings={hearings} now={new Date()} />
      <YearLinks locale={locale} years={others} />
    </>
  );
}
