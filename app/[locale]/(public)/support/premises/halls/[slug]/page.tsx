import { notFound } from "next/navigation";

import { HallPage } from "@/components/bookings/hall-page";
import { HORIZON_DAYS } from "@/lib/bookings/rules";
import { dayAt } from "@/lib/dates";
import { addDays, weekOf } from "@/lib/days";
import { findPublishedHall, listBusy } from "@/lib/halls/queries";
import { pick } from "@/lib/i18n";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const hall = (await findPublishedHall((await params).slug)) ?? notFound();
  return pageMetadata({
    locale,
    path: `/support/premises/halls/${hall.slug}`,
    title: pick(locale, hall.nameRu, hall.nameEn).text,
    description: pick(locale, hall.equipmentRu ?? "", hall.equipmentEn).text,
  });
}

export default async function ThisWeekPage({ params }: Params) {
  const locale = await pageLocale(params);
  const hall = (await findPublishedHall((await params).slug)) ?? notFound();
  const today = dayAt(new Date());
  const monday = weekOf(today)[0] ?? today;
  const busy = await listBusy(hall.id, monday);
  return (
    <HallPage
      locale={locale}
      hall={hall}
      monday={monday}
      thisMonday={monday}
      lastMonday={addDays(monday, HORIZON_DAYS)}
      busy={busy}
    />
  );
}
