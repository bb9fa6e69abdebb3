import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { BarChart } from "@/components/ui/bar-chart";
import { Said, SaidProse } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { pick } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { supportWords } from "@/lib/subsidies/labels";
import { findProgramme } from "@/lib/subsidies/queries";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const programme = (await findProgramme((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/support/programmes/${programme.slug}`, title: pick(locale, programme.titleRu, programme.titleEn).text, description: pick(locale, programme.aboutRu, programme.aboutEn).text });
}

export default async function ProgrammePage({ params }: Params) {
  const locale = await pageLocale(params);
  const programme = (await findProgramme((await params).slug)) ?? notFound();
  const say = supportWords[locale];
  const money = (kopecks: bigint | null) => (kopecks === null ? say.notYet : formatMoney(locale, kopecks));
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }]} above={<span className="text-muted">{say.programme}</span>} title={<Said locale={locale} ru={programme.titleRu} en={programme.titleEn} />} />
      <div className="mt-4"><SaidProse locale={locale} ru={programme.aboutRu} en={programme.aboutEn} /></div>
      <h2 className="mt-8">{say.passport}</h2>
      <SummaryList
        rows={[
          { label: say.act, value: <span lang="ru">{programme.act}</span> },
          { label: say.owner, value: <Said locale={locale} ru={programme.ownerRu} en={programme.ownerEn} /> },
          { label: say.term, value: `${programme.yearFrom}–${programme.yearTo}` },
        ]}
      />
      <h2 className="mt-8">{say.financing}</h2>
      <BarChart title={say.financing} bars={programme.financing.map(({ year, plannedKopecks }) => ({ label: String(year), value: Number(plannedKopecks), shown: money(plannedKopecks) }))} />
      <Table
        caption={say.financing}
        rows={programme.financing}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: "year", label: say.year, cell: ({ year }) => year },
          { key: "plan", label: say.plan, end: true, cell: ({ plannedKopecks }) => money(plannedKopecks) },
          { key: "actual", label: say.actual, end: true, cell: ({ actualKopecks }) => money(actualKopecks) },
        ]}
      />
    </>
  );
}
