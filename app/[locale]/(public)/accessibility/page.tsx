import type { Metadata } from "next";

import { accessibilityWords } from "@/app/[locale]/(public)/accessibility/words";
import { PageHead } from "@/components/layout/page-head";
import { TextSections } from "@/components/pages/text-sections";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import { findMunicipality } from "@/lib/municipality/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

const statedOn = "2026-11-24";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({
    locale,
    path: "/accessibility",
    title: sections.accessibility[locale],
    description: accessibilityWords[locale].lead,
  });
}

export default async function Accessibility({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = accessibilityWords[locale];
  const city = await findMunicipality();
  return (
    <>
      <PageHead locale={locale} title={sections.accessibility[locale]} lead={t.lead} />
      <section aria-labelledby="modes" className="prose measure mt-10">
        <h2 id="modes">{t.modesTitle}</h2>
        <p>{t.modesLead}</p>
        <ul>
          {t.modes.map(({ code, name }) => (
            <li key={code}>
              <a href={`/api/view?mode=${code}`} rel="nofollow">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p>{t.modesAfter}</p>
      </section>
      <TextSections sections={[...t.before, ...t.after]} />
      <section aria-labelledby="report" className="measure mt-10">
        <h2 id="report">{t.reportTitle}</h2>
        {t.report.map((paragraph) => (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ))}
        <SummaryList
          rows={[
            { label: t.phone, value: city?.phone },
            {
              label: t.email,
              value: city ? (
                <a className="link" href={`mailto:${city.email}?subject=${encodeURIComponent(t.subject)}`}>
                  {city.email}
                </a>
              ) : null,
            },
          ]}
        />
        <p className="mt-6 text-muted">{t.checked(formatDay(locale, statedOn))}</p>
      </section>
    </>
  );
}
