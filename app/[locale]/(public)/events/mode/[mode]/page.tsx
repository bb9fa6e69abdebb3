import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ComingEvents } from "@/components/events/coming-events";
import { ModeNav, MonthNav } from "@/components/events/event-nav";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { dayAt } from "@/lib/dates";
import { eventPageWords } from "@/lib/events/page-labels";
import { listComingEvents } from "@/lib/events/queries";
import { isAhead, isModeFilter, isOfMode, monthAt } from "@/lib/events/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: Promise<{ locale: string; mode: string }> };

export const generateStaticParams = () => [];

async function filterOf(params: Params["params"]) {
  const { mode } = await params;
  return isModeFilter(mode) ? mode : notFound();
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  const filter = await filterOf(params);
  const { filtered, lead } = eventPageWords[locale];
  return pageMetadata({ locale, path: `/events/mode/${filter}`, title: filtered[filter], description: lead });
}

export default async function EventsOfModePage({ params }: Params) {
  const locale = await pageLocale(params);
  const filter = await filterOf(params);
  const now = new Date();
  const today = dayAt(now);
  const rows = await listComingEvents(today);
  const events = rows.filter((event) => isAhead(event, now) && isOfMode(event, filter));
  const t = eventPageWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.events[locale], href: "/events" }]} title={t.filtered[filter]} />
      <ModeNav locale={locale} current={filter} />
      {events.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : null}
      <ComingEvents locale={locale} events={events} today={today} />
      <MonthNav locale={locale} current={monthAt(today)} />
    </>
  );
}
