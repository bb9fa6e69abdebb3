import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { askDirectory } from "@/app/[locale]/(public)/organisations/ask-directory";
import { PageHead } from "@/components/layout/page-head";
import { Directory } from "@/components/organisations/directory";
import { decodeCursor } from "@/lib/keyset";
import { kindNames } from "@/lib/organisations/labels";
import { organisationKey } from "@/lib/organisations/queries";
import { kindOfSegment, kindSegments } from "@/lib/organisations/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; kind: string; after: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { kind: segment, after } = await params;
  const kind = kindOfSegment(segment) ?? notFound();
  const title = `${sections.organisations[locale]}: ${kindNames[locale][kind]}`;
  return pageMetadata({ locale, path: `/organisations/kind/${kindSegments[kind]}/page/${after}`, title });
}

export default async function MoreOfKind({ params }: Params) {
  const locale = await pageLocale(params);
  const { kind: segment, after: cursor } = await params;
  const kind = kindOfSegment(segment) ?? notFound();
  const after = decodeCursor(cursor, organisationKey) ?? notFound();
  const { page, counts, awardYear } = await askDirectory(kind, after);
  if (page.items.length === 0) notFound();

  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: sections.organisations[locale], href: "/organisations" }]}
        title={kindNames[locale][kind]}
      />
      <Directory locale={locale} page={page} counts={counts} kind={kind} awardYear={awardYear} isFirst={false} />
    </>
  );
}
