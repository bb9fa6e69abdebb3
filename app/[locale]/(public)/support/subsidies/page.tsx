import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { YearsTable } from "@/components/subsidies/years-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { subsidyWords } from "@/lib/subsidies/labels";
import { listAwardYears } from "@/lib/subsidies/queries";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = subsidyWords[locale];
  return pageMetadata({ locale, path: "/support/subsidies", title: t.title, description: t.lead });
}

export default async function Subsidies({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = subsidyWords[locale];
  const years = await listAwardYears();
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }]} title={t.title} lead={t.lead} />
      <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <Link href={`/${locale}/support#subsidies`}>{t.how}</Link>
        <Link href={`/${locale}/support/register`}>{t.register}</Link>
      </p>
      <h2 className="mt-8">{t.years}</h2>
      {years.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : <YearsTable locale={locale} years={years} />}
      <p className="mt-6">
        {t.machine}{" "}
        <a className="link" href="/feeds/subsidies.json">
          {t.machineText}
        </a>
      </p>
    </>
  );
}
