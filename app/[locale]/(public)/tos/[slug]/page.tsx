import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { Said, SaidProse } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { dayAt, formatDay } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { countResidents, tosWords } from "@/lib/tos-bodies/labels";
import { findTos } from "@/lib/tos-bodies/queries";
import { assemblyQuorum } from "@/lib/tos-bodies/rules";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const tos = (await findTos((await params).slug)) ?? notFound();
  return pageMetadata({ locale, path: `/tos/${tos.slug}`, title: pick(locale, tos.nameRu, tos.nameEn).text, description: pick(locale, tos.aboutRu, tos.aboutEn).text });
}

export default async function TosBodyPage({ params }: Params) {
  const locale = await pageLocale(params);
  const tos = (await findTos((await params).slug)) ?? notFound();
  const rules = await listLegalRules();
  const say = tosWords[locale];
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.tos[locale], href: "/tos" }]}
        above={tos.ceasedOn ? <Tag tone="danger">{`${say.ceased} ${formatDay(locale, tos.ceasedOn)}`}</Tag> : <Tag tone="good">{say.active}</Tag>}
        title={<Said locale={locale} ru={tos.nameRu} en={tos.nameEn} />}
      />
      <div className="mt-4"><SaidProse locale={locale} ru={tos.aboutRu} en={tos.aboutEn} /></div>
      <SummaryList
        rows={[
          { label: say.number, value: <span lang="ru">{tos.registerNumber}</span> },
          { label: say.territory, value: <Said locale={locale} ru={tos.territoryRu} en={tos.territoryEn} /> },
          { label: say.houses, value: <ul lang="ru">{tos.houses.map((house) => <li key={house}>{house}</li>)}</ul> },
          { label: say.boundary, value: <span lang="ru">{tos.boundaryAct}</span> },
          { label: say.charter, value: formatDay(locale, tos.charterOn) },
          { label: say.legal, value: tos.legalEntity ? say.yes : say.no },
          { label: say.chair, value: <span lang="ru">{tos.chairName}</span> },
          { label: say.term, value: tos.termUntil ? formatDay(locale, tos.termUntil) : null },
          { label: say.residents, value: tos.residents },
          { label: say.quorum, value: countResidents(locale, assemblyQuorum(tos.residents, rules, dayAt(new Date()))) },
          { label: say.checked, value: formatDay(locale, tos.checkedOn) },
        ]}
      />
      <h2 className="mt-8">{say.projects}</h2>
      <Table
        caption={say.projects}
        rows={tos.projects}
        keyOf={({ id }) => id}
        columns={[
          { key: "year", label: say.year, cell: ({ year }) => year },
          { key: "project", label: say.project, cell: ({ titleRu, titleEn }) => <Said locale={locale} ru={titleRu} en={titleEn} /> },
          { key: "result", label: say.result, cell: ({ resultRu }) => (resultRu ? <span lang="ru">{resultRu}</span> : "—") },
        ]}
      />
    </>
  );
}
