import { PageHead } from "@/components/layout/page-head";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { Link } from "@/components/ui/link";
import { listPublishedBodies } from "@/lib/advisory-bodies/queries";
import { listFinishedHearings, listFinishedYears } from "@/lib/hearings/queries";
import type { ByLocale } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { listPublishedTos } from "@/lib/tos-bodies/queries";

type Params = { params: LocaleParams };

const words: ByLocale<{ lead: string; act: string; about: string; hearings: string; hearingsText: string }> = {
  ru: {
    lead: "Акты, на которых держится работа города с общественностью, и где посмотреть остальное.",
    act: "Акт",
    about: "О чём",
    hearings: "Протоколы и заключения слушаний",
    hearingsText: "Реквизиты протоколов, заключений и решений — на странице каждого обсуждения.",
  },
  en: {
    lead: "The acts on which the city's work with the public rests, and where to find the rest.",
    act: "Act",
    about: "About",
    hearings: "Protocols and conclusions of hearings",
    hearingsText: "Protocols, conclusions and decisions are named on each hearing's page.",
  },
};

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/documents", title: sections.documents[locale], description: words[locale].lead });
}

export default async function DocumentsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const [bodies, tos, years] = await Promise.all([listPublishedBodies(), listPublishedTos(), listFinishedYears()]);
  const hearings = (await Promise.all(years.slice(0, 2).map((year) => listFinishedHearings(year)))).flat();
  const say = words[locale];
  const acts = [
    ...bodies.map((body) => ({
      key: body.slug,
      act: body.foundingAct,
      ru: body.nameRu,
      en: body.nameEn,
      href: `/councils/${body.slug}`,
    })),
    ...tos.map((body) => ({
      key: body.slug,
      act: body.boundaryAct,
      ru: body.nameRu,
      en: body.nameEn,
      href: `/tos/${body.slug}`,
    })),
  ];
  return (
    <>
      <PageHead locale={locale} title={sections.documents[locale]} lead={say.lead} />
      <Table
        caption={sections.documents[locale]}
        rows={acts}
        keyOf={({ key }) => key}
        columns={[
          { key: "act", label: say.act, cell: ({ act }) => <span lang="ru">{act}</span> },
          {
            key: "about",
            label: say.about,
            cell: ({ ru, en, href }) => (
              <Link href={`/${locale}${href}`}>
                <Said locale={locale} ru={ru} en={en} />
              </Link>
            ),
          },
        ]}
      />
      <h2 className="mt-8">{say.hearings}</h2>
      <p>{say.hearingsText}</p>
      <ul className="my-3 list-disc ps-5">
        {hearings.slice(0, 20).map((hearing) => (
          <li key={hearing.id}>
            <Link href={`/${locale}/hearings/${hearing.slug}`}>
              <Said locale={locale} ru={hearing.titleRu} en={hearing.titleEn} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
