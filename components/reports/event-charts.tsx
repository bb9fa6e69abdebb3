import type { ReactNode } from "react";

import { Bars } from "@/components/reports/bars";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { type Locale, formatNumber, pick } from "@/lib/i18n";
import { reportWords } from "@/lib/reports/labels";
import type { YearFigures } from "@/lib/reports/queries";
import { percentOf } from "@/lib/reports/rules";

type Slice = { key: string; name: string; shown: ReactNode; events: number };

function Slices({
  locale,
  id,
  title,
  head,
  slices,
}: {
  locale: Locale;
  id: string;
  title: string;
  head: string;
  slices: readonly Slice[];
}) {
  const t = reportWords[locale];
  const total = slices.reduce((sum, { events }) => sum + events, 0);
  const share = (events: number) => `${formatNumber(locale, percentOf(events, total) ?? 0)}\u00A0%`;
  return (
    <section aria-labelledby={id} className="mt-8">
      <h3 id={id}>{title}</h3>
      <Bars
        title={title}
        bars={slices.map(({ name, events }) => ({ label: name, value: events, shown: formatNumber(locale, events) }))}
      />
      <Table
        caption={title}
        rows={slices}
        keyOf={({ key }) => key}
        columns={[
          { key: "name", label: head, cell: ({ shown }) => shown },
          { key: "events", label: t.count, end: true, cell: ({ events }) => formatNumber(locale, events) },
          { key: "share", label: t.share, end: true, cell: ({ events }) => share(events) },
        ]}
      />
    </section>
  );
}

/** The year's events by the dates they were devoted to, and by how people took part. */
export function EventCharts({ locale, figures }: { locale: Locale; figures: YearFigures }) {
  const t = reportWords[locale];
  if (figures.events === 0) return <EmptyState title={t.noEvents} />;
  const campaigns = figures.campaigns.map(({ slug, nameRu, nameEn, events }) => {
    const name = slug && nameRu ? pick(locale, nameRu, nameEn).text : t.otherDates;
    return { key: slug ?? "other", name, events, shown: slug ? <Link href={`/${locale}/campaigns/${slug}`}>{name}</Link> : name };
  });
  const modes = figures.modes.map(({ mode, events }) => ({ key: mode, name: t.modes[mode], shown: t.modes[mode], events }));
  return (
    <>
      <Slices locale={locale} id="events" title={t.events} head={t.date} slices={campaigns} />
      <Slices locale={locale} id="formats" title={t.formats} head={t.format} slices={modes} />
    </>
  );
}
