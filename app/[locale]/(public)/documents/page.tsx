import type { Metadata } from "next";

import { type Act, ActList } from "@/components/documents/act-list";
import { PaperList } from "@/components/documents/paper-list";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/dates";
import { documentWords } from "@/lib/documents/labels";
import { type NamedActs, listNamedActs, listPublishedDocuments } from "@/lib/documents/queries";
import type { Locale } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/documents", title: sections.documents[locale], description: documentWords[locale].lead });
}

const actsOf = (
  locale: Locale,
  { councils, tos, programmes, hearings }: NamedActs,
): Record<"councils" | "tos" | "programmes" | "hearings", Act[]> => ({
  councils: councils.map(({ slug, nameRu, nameEn, foundingAct }) => ({
    key: slug,
    act: foundingAct,
    ru: nameRu,
    en: nameEn,
    href: `/councils/${slug}`,
  })),
  programmes: programmes.map(({ slug, titleRu, titleEn, act }) => ({
    key: slug,
    act,
    ru: `«${titleRu}»`,
    en: titleEn,
    href: `/support/programmes/${slug}`,
  })),
  tos: tos.map(({ slug, nameRu, nameEn, boundaryAct, boundaryActOn }) => ({
    key: slug,
    act: documentWords[locale].actOf(boundaryAct, formatDay("ru", boundaryActOn)),
    ru: nameRu,
    en: nameEn,
    href: `/tos/${slug}`,
  })),
  hearings: hearings.map(({ slug, titleRu, titleEn, act, decisionAct }) => ({
    key: slug,
    act,
    decision: decisionAct,
    ru: titleRu,
    en: titleEn,
    href: `/hearings/${slug}`,
  })),
});

export default async function Documents({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = documentWords[locale];
  const [papers, named] = await Promise.all([listPublishedDocuments(), listNamedActs()]);
  const acts = actsOf(locale, named);
  return (
    <>
      <PageHead locale={locale} title={sections.documents[locale]} lead={t.lead} />
      <div className="measure">
        <Notice>
          <p>{t.official}</p>
        </Notice>
      </div>
      <h2 className="mt-8">{t.papers}</h2>
      {papers.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : <PaperList locale={locale} papers={papers} />}
      <h2 className="mt-12">{t.acts}</h2>
      <p className="measure mt-2">{t.actsLead}</p>
      {(["councils", "tos", "programmes", "hearings"] as const).map((kind) => (
        <ActList key={kind} locale={locale} id={`acts-${kind}`} title={t[kind]} decision={t.decision} acts={acts[kind]} />
      ))}
    </>
  );
}
