import { notFound } from "next/navigation";

import { PageHead } from "@/components/layout/page-head";
import { Directory } from "@/components/organisations/directory";
import { dayAt } from "@/lib/dates";
import { kindNames } from "@/lib/organisations/labels";
import { listPublishedOrganisations } from "@/lib/organisations/queries";
import { kindOfSegment } from "@/lib/organisations/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; kind: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const segment = (await params).kind;
  const kind = kindOfSegment(segment) ?? notFound();
  return pageMetadata({ locale, path: `/organisations/kind/${segment}`, title: `${sections.organisations[locale]}: ${kindNames[locale][kind]}` });
}

export default async function KindPage({ params }: Params) {
  const locale = await pageLocale(params);
  const kind = kindOfSegment((await params).kind) ?? notFound();
  const organisations = await listPublishedOrganisations(dayAt(new Date()));
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.organisations[locale], href: "/organisations" }]} title={kindNames[locale][kind]} />
      <Directory locale={locale} organisations={organisations} kind={kind} />
    </>
  );
}
