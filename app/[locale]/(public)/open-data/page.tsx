import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { formatDate } from "@/lib/dates";
import { env } from "@/lib/env";
import { type Locale, pick } from "@/lib/i18n";
import { findMunicipality } from "@/lib/municipality/queries";
import { type Distribution, datasets, licence } from "@/lib/open-data/datasets";
import { openDataWords } from "@/lib/open-data/labels";
import { findLastChanges } from "@/lib/open-data/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({
    locale,
    path: "/open-data",
    title: sections["open-data"][locale],
    description: openDataWords[locale].lead,
  });
}

function Formats({ locale, distributions }: { locale: Locale; distributions: readonly Distribution[] }) {
  return (
    <ul>
      {distributions.map(({ format, href, pattern }) => (
        <li key={href}>
          {pattern ? (
            `${format}: ${openDataWords[locale].perCouncil}`
          ) : (
            <a className="link" href={href}>
              {format}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

export default async function OpenData({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = openDataWords[locale];
  const [changes, city] = await Promise.all([findLastChanges(), findMunicipality()]);
  const source = `${city ? `${pick(locale, city.nameRu, city.nameEn).text}, ` : ""}${env.PUBLIC_URL}, ${licence.name}`;

  return (
    <>
      <PageHead locale={locale} title={sections["open-data"][locale]} lead={t.lead} />
      {env.DEMO ? (
        <div className="measure">
          <Notice tone="warn">
            <p>{t.demo}</p>
          </Notice>
        </div>
      ) : null}
      <Table
        caption={sections["open-data"][locale]}
        rows={datasets}
        keyOf={({ key }) => key}
        columns={[
          {
            key: "name",
            label: t.name,
            cell: ({ key, title, about }) => (
              <span id={key}>
                {title[locale]}
                <span className="mt-1 block font-normal text-muted">{about[locale]}</span>
              </span>
            ),
          },
          {
            key: "formats",
            label: t.formats,
            cell: ({ distributions }) => <Formats locale={locale} distributions={distributions} />,
          },
          { key: "frequency", label: t.frequency, cell: () => t.always },
          {
            key: "changed",
            label: t.changed,
            cell: ({ key }) =>
              changes[key] ? <span className="whitespace-nowrap">{formatDate(locale, changes[key])}</span> : t.never,
          },
        ]}
      />
      <p className="mt-6">
        {`${t.catalog}: `}
        <a className="link" href="/feeds/catalog.jsonld">
          {t.catalogText}
        </a>
      </p>
      <h2 className="mt-8">{t.licenceTitle}</h2>
      <div className="prose measure mt-2">
        <p>{t.licence}</p>
        <p>
          <a href={licence.href} rel="license">
            {t.licenceLink}
          </a>
        </p>
        <p>{`${t.attribution}: ${source}`}</p>
        <p>{t.personal}</p>
      </div>
    </>
  );
}
