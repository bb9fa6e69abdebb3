import { notFound } from "next/navigation";

import { HallPage } from "@/components/bookings/hall-page";
import { HORIZON_DAYS } from "@/lib/bookings/rules";
import { dayAt } from "@/lib/dates";
import { addDays, isDay, weekOf, weekday } from "@/lib/days";
import { findPublishedHall, listBusy } from "@/lib/halls/queries";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: Promise<{ locale: string; slug: string; monday: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, monday } = await params;
  const hall = (await findPublishedHall(slug)) ?? notFound();
  return pageMetadata({
    locale,
    path: `/support/premises/halls/${slug}/week/${monday}`,
    title: `${pick(locale, hall.nameRu, hall.nameEn).text}, ${monday}`,
  });
}

/** Only the weeks the calendar is open for exist, so that nobody can fill the cache. */
export default async function WeekPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { slug, monday } = await params;
  const today = dayAt(new Date());
  const thisMonday = weekOf(today)[0] ?? today;
  const lastMonday = addDays(thisMonday, HORIZON_DAYS);
  if (!isDay(monday) || weekday(monday) !== 1 || monday < thisMonday || monday > lastMonday) notFound();
  const hall = (await findPublishedHall(slug)) ?? notFound();
  const busy = await listBusy(hall.id, monday);
  return <HallPage locale={locale} hall={hall} monday={monday} thisMonday={thisMonday} lastMonday={lastMonday} busy={busy} />;
}
