import { PageHead } from "@/components/layout/page-head";
import { AwardsTable } from "@/components/subsidies/awards-table";
import { BarChart } from "@/components/ui/bar-chart";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { formatMoney } from "@/lib/money";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { supportWords } from "@/lib/subsidies/labels";
import { listAwardYears, listAwards } from "@/lib/subsidies/queries";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/support/subsidies", title: supportWords[locale].subsidies, description: supportWords[locale].subsidiesLead });
}

export default async function SubsidiesPage({ params }: Params) {
  const locale = await pageLocale(params);
  const years = await listAwardYears();
  const newest = years[0]?.year ?? 0;
  const awards = await listAwards(newest);
  const say = supportWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }]} title={say.subsidies} lead={say.subsidiesLead} />
      <h2 className="mt-8">{newest}</h2>
      <AwardsTable locale={locale} awards={awards} />
      <h2 className="mt-8">{say.financing}</h2>
      <BarChart title={say.financing} bars={years.toReversed().map(({ year, kopecks }) => ({ label: String(year), value: Number(kopecks), shown: formatMoney(locale, kopecks) }))} />
      <Table
        caption={say.financing}
        rows={years}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: "year", label: say.year, cell: ({ year }) => <Link href={`/${locale}/support/subsidies/${year}`}>{year}</Link> },
          { key: "recipients", label: say.recipients, end: true, cell: ({ recipients }) => recipients },
          { key: "sum", label: say.total, end: true, cell: ({ kopecks }) => formatMoney(locale, kopecks) },
        ]}
      />
    </>
  );
}
