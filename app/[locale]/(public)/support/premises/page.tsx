import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { AllocationsTable } from "@/components/premises/allocations-table";
import { HallList } from "@/components/premises/hall-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link";
import { dayAt } from "@/lib/dates";
import { listPublishedHalls } from "@/lib/halls/queries";
import { formatNumber } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { premisesWords } from "@/lib/premises/labels";
import { listPublishedAllocations } from "@/lib/premises/queries";
import { countHolders, endedBefore, heldOn } from "@/lib/premises/rules";
import { sections } from "@/lib/sections";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = premisesWords[locale];
  return pageMetadata({ locale, path: "/support/premises", title: t.title, description: t.lead });
}

export default async function PremisesPage({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = premisesWords[locale];
  const today = dayAt(new Date());
  const [halls, allocations] = await Promise.all([listPublishedHalls(), listPublishedAllocations()]);
  const held = heldOn(allocations, today);
  const ended = endedBefore(allocations, today);
  const area = Math.round(held.reduce((sum, { areaM2 }) => sum + areaM2, 0) * 10) / 10;

  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }]} title={t.title} lead={t.lead} />
      <h2 id="halls" className="mt-8">
        {t.halls}
      </h2>
      <p className="measure mt-2">{t.hallsLead}</p>
      {halls.length === 0 ? (
        <EmptyState title={t.noHalls}>{t.noHallsHint}</EmptyState>
      ) : (
        <>
          <HallList locale={locale} halls={halls} />
          <p className="no-print mt-6">
            <LinkButton href={`/${locale}/my/bookings/new`}>{t.ask}</LinkButton>
          </p>
        </>
      )}
      <h2 id="register" className="mt-12">
        {t.register}
      </h2>
      <p className="measure mt-2">{t.registerLead}</p>
      {held.length === 0 ? (
        <EmptyState title={t.noAllocations}>{t.noAllocationsHint}</EmptyState>
      ) : (
        <>
          <Facts
            facts={[
              { label: t.held, value: formatNumber(locale, countHolders(held, today)) },
              { label: t.total, value: `${formatNumber(locale, area)}\u00A0${t.square}` },
            ]}
          />
          <AllocationsTable locale={locale} caption={t.register} rows={held} />
        </>
      )}
      {ended.length > 0 ? (
        <>
          <h2 className="mt-12">{t.ended}</h2>
          <AllocationsTable locale={locale} caption={t.ended} rows={ended} />
        </>
      ) : null}
    </>
  );
}
