import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { askDirectory } from "@/app/[locale]/(public)/organisations/ask-directory";
import { PageHead } from "@/components/layout/page-head";
import { Directory } from "@/components/organisations/directory";
import { decodeCursor } from "@/lib/keyset";
import { organisationWords } from "@/lib/organisations/page-labels";
import { organisationKey } from "@/lib/organisations/queries";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; after: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { after } = await params;
  return pageMetadata({ locale, path: `/organisations/page/${after}`, title: organisationWords[locale].title });
}

export default async function MoreOrganisations({ params }: Params) {
  const locale = await pageLocale(params);
  const after = decodeCursor((await params).after, organisationKey) ?? notFound();
  const { page, counts, awardYear } = await askDirectory(null, after);
  if (page.items.length === 0) notFound();

  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.organisations[locale], href: "/organisations" }]}
        title={organisationWords[locale].title}
      />
      <Directory locale={locale} page={page} counts={counts} kind={null} awardYear={awardYear} isFirst={false} />
    </>
  );
}
