import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { dayAt, formatDay } from "@/lib/dates";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { tosWords } from "@/lib/tos-bodies/labels";
import { listPublishedTos } from "@/lib/tos-bodies/queries";
import { assemblyAge } from "@/lib/tos-bodies/rules";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/tos", title: sections.tos[locale], description: tosWords[locale].lead });
}

export default async function TosPage({ params }: Params) {
  const locale = await pageLocale(params);
  const [bodies, rules] = await Promise.all([listPublishedTos(), listLegalRules()]);
  const say = tosWords[locale];
  const houses = bodies.flatMap(({ slug, nameRu, nameEn, houses: own }) => own.map((house) => ({ house, slug, nameRu, nameEn }))).toSorted((a, b) => a.house.localeCompare(b.house, "ru"));
  return (
    <>
      <PageHead locale={locale} title={sections.tos[locale]} lead={say.lead} />
      <h2 className="mt-8">{say.register}</h2>
      {bodies.length === 0 ? <EmptyState title={say.none} /> : (
        <Table
          caption={say.register}
          rows={bodies}
          keyOf={({ slug }) => slug}
          columns={[
            { key: "name", label: say.name, cell: (body) => <Link href={`/${locale}/tos/${body.slug}`}><Said locale={locale} ru={body.nameRu} en={body.nameEn} /></Link> },
            { key: "number", label: say.number, cell: ({ registerNumber }) => <span lang="ru">{registerNumber}</span> },
            { key: "territory", label: say.territory, cell: (body) => <Said locale={locale} ru={body.territoryRu} en={body.territoryEn} /> },
            { key: "chair", label: say.chair, cell: ({ chairName }) => <span lang="ru">{chairName}</span> },
            { key: "charter", label: say.charter, cell: ({ charterOn }) => formatDay(locale, charterOn) },
            { key: "residents", label: say.residents, end: true, cell: ({ residents }) => residents },
          ]}
        />
      )}
      <h2 className="mt-8">{say.myHouse}</h2>
      <p>{say.myHouseText}</p>
      <ul className="my-3 list-disc ps-5">
        {houses.map(({ house, slug, nameRu, nameEn }) => (
          <li key={house}><span lang="ru">{house}</span> — <Link href={`/${locale}/tos/${slug}`}><Said locale={locale} ru={nameRu} en={nameEn} /></Link></li>
        ))}
      </ul>
      <h2 className="mt-8">{say.found}</h2>
      <ol className="measure my-3 list-decimal ps-6">
        {say.steps(assemblyAge(rules, dayAt(new Date())), say.third).map((step) => <li key={step} className="py-1">{step}</li>)}
      </ol>
      <p className="text-muted">{say.help}</p>
    </>
  );
}
