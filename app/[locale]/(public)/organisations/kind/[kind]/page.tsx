import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { askDirectory } from "@/app/[locale]/(public)/organisations/ask-directory";
import { PageHead } from "@/components/layout/page-head";
import { Directory } from "@/components/organisations/directory";
import { countOrganisations, kindNames } from "@/lib/organisations/labels";
import { kindOfSegment, kindSegments } from "@/lib/organisations/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; kind: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const kind = kindOfSegment((await params).kind) ?? notFound();
  const title = `${sections.organisations[locale]}: ${kindNames[locale][kind]}`;
  return pageMetadata({ locale, path: `/organisations/kind/${kindSegments[kind]}`, title });
}

export default async function OrganisationsOfKind({ params }: Params) {
  const locale = await pageLocale(params);
  const kind = kindOfSegment((await params).kind) ?? notFound();
  const { page, counts, awardYear } = await askDirectory(kind, null);
  const count = counts.find((one) => one.kind === kind)?.count ?? 0;

  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.organisations[locale], href: "/organisations" }]}
        title={kindNames[locale][kind]}
        lead={countOrganisations(locale, count)}
      />
      <Directory locale={locale} page={page} counts={counts} kind={kind} awardYear={awardYear} />
    </>
  );
}
