import type { Metadata } from "next";

import { aboutWords } from "@/app/[locale]/(public)/about/words";
import { PageHead } from "@/components/layout/page-head";
import { TextSections } from "@/components/pages/text-sections";
import { SummaryList } from "@/components/ui/summary-list";
import { pick } from "@/lib/i18n";
import { findMunicipality } from "@/lib/municipality/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/about", title: sections.about[locale], description: aboutWords[locale].lead });
}

export default async function About({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = aboutWords[locale];
  const city = await findMunicipality();
  return (
    <>
      <PageHead locale={locale} title={sections.about[locale]} lead={t.lead} />
      <TextSections sections={t.before} />
      <section aria-labelledby="contacts" className="mt-10">
        <h2 id="contacts">{t.contacts}</h2>
        <SummaryList
          rows={[
            {
              label: t.contactRows.office,
              value: city
                ? `${t.contactRows.officeName}, ${pick(locale, city.nameRu, city.nameEn).text}`
                : t.contactRows.officeName,
            },
            { label: t.contactRows.address, value: city && pick(locale, city.addressRu, city.addressEn).text },
            { label: t.contactRows.phone, value: city?.phone },
            {
              label: t.contactRows.email,
              value: city ? (
                <a className="link" href={`mailto:${city.email}`}>
                  {city.email}
                </a>
              ) : null,
            },
          ]}
        />
      </section>
      <section aria-labelledby="not" className="mt-10">
        <h2 id="not">{t.notTitle}</h2>
        <SummaryList
          rows={t.not.map(({ what, where, href, site }) => ({
            label: what,
            value: href ? (
              <>
                {`${where}: `}
                <a className="link" href={href} rel="external">
                  {site}
                </a>
              </>
            ) : (
              where
            ),
          }))}
        />
      </section>
      <TextSections sections={t.after} />
    </>
  );
}
