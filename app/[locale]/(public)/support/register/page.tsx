import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { RegisterEntries } from "@/components/subsidies/register-entries";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { dayAt, formatDay } from "@/lib/dates";
import { formatNumber } from "@/lib/i18n";
import { valueLabel } from "@/lib/legal-rules/labels";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { registerWords } from "@/lib/subsidies/register-labels";
import { listRegister } from "@/lib/subsidies/register-queries";
import { registerTerms } from "@/lib/subsidies/register-terms";
import { byOrganisation, isOver } from "@/lib/subsidies/rules";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = registerWords[locale];
  return pageMetadata({ locale, path: "/support/register", title: t.title, description: t.lead });
}

export default async function Register({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = registerWords[locale];
  const today = dayAt(new Date());
  const { keptYears, entry } = await registerTerms(today);
  const entries = await listRegister(today, keptYears);
  const current = entries.filter((each) => !isOver(each, today));
  const number = (count: number) => formatNumber(locale, count);

  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }]} title={t.title} lead={t.lead} />
      <div className="measure mt-4">
        <p>{t.law(valueLabel(locale, `${keptYears}y`))}</p>
        <p className="mt-2">{t.entered(valueLabel(locale, entry))}</p>
      </div>
      <p className="no-print mt-4">
        <a className="button button-quiet" href={`/${locale}/support/register.csv`} download>
          {t.download}
        </a>
      </p>
      <p className="no-print mt-2 text-[0.9375em] text-muted">{t.downloadHint}</p>
      {entries.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <>
          <h2 className="mt-8">{t.asOf(formatDay(locale, today))}</h2>
          <Facts
            facts={[
              { label: t.organisations, value: number(byOrganisation(entries).length) },
              { label: t.entries, value: number(entries.length) },
              { label: t.current, value: number(byOrganisation(current).length) },
            ]}
          />
          <RegisterEntries locale={locale} entries={entries} today={today} />
        </>
      )}
    </>
  );
}
