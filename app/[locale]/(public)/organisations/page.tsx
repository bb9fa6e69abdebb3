import type { Metadata } from "next";

import { askDirectory } from "@/app/[locale]/(public)/organisations/ask-directory";
import { PageHead } from "@/components/layout/page-head";
import { Directory } from "@/components/organisations/directory";
import { Join } from "@/components/organisations/join";
import { findMunicipality } from "@/lib/municipality/queries";
import { organisationWords } from "@/lib/organisations/page-labels";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = organisationWords[locale];
  return pageMetadata({ locale, path: "/organisations", title: t.title, description: t.lead });
}

export default async function Organisations({ params }: Params) {
  const locale = await pageLocale(params);
  const [{ page, counts, awardYear }, city] = await Promise.all([askDirectory(null, null), findMunicipality()]);
  const t = organisationWords[locale];

  return (
    <>
      <PageHead locale={locale} title={t.title} lead={t.lead} />
      <Directory locale={locale} page={page} counts={counts} kind={null} awardYear={awardYear} />
      {city ? <Join locale={locale} email={city.email} /> : null}
    </>
  );
}
