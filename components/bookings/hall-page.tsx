import { WeekCalendar } from "@/components/bookings/week-calendar";
import { PageHead } from "@/components/layout/page-head";
import { LinkButton } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { bookingWords } from "@/lib/bookings/page-labels";
import { formatDays } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import type { Hall } from "@/lib/halls/queries";
import { type ByLocale, type Locale, formatNumber } from "@/lib/i18n";
import { sections } from "@/lib/sections";

type HallPageProps = {
  locale: Locale;
  hall: Hall;
  monday: Day;
  thisMonday: Day;
  lastMonday: Day;
  busy: readonly { start: Date; end: Date }[];
};

const words: ByLocale<{
  premises: string;
  address: string;
  capacity: string;
  area: string;
  equipment: string;
  accessibility: string;
  square: string;
}> = {
  ru: {
    premises: "Помещения",
    address: "Адрес",
    capacity: "Вместимость",
    area: "Площадь",
    equipment: "Оборудование",
    accessibility: "Доступность",
    square: "м²",
  },
  en: {
    premises: "Premises",
    address: "Address",
    capacity: "Capacity",
    area: "Area",
    equipment: "Equipment",
    accessibility: "Accessibility",
    square: "m²",
  },
};

/** A hall and one of its weeks: busy or free, never by whom. */
export function HallPage({ locale, hall, monday, thisMonday, lastMonday, busy }: HallPageProps) {
  const say = words[locale];
  const base = `/support/premises/halls/${hall.slug}`;
  const week = (start: Day) => (start === thisMonday ? `/${locale}${base}` : `/${locale}${base}/week/${start}`);
  return (
    <>
      <PageHead
        locale={locale}
        trail={[
          { label: sections.support[locale], href: "/support" },
          { label: say.premises, href: "/support/premises" },
        ]}
        title={<Said locale={locale} ru={hall.nameRu} en={hall.nameEn} />}
      />
      <SummaryList
        rows={[
          { label: say.address, value: <Said locale={locale} ru={hall.addressRu} en={hall.addressEn} /> },
          { label: say.capacity, value: hall.capacity ? bookingWords[locale].places(hall.capacity) : null },
          { label: say.area, value: `${formatNumber(locale, hall.areaM2)} ${say.square}` },
          {
            label: say.equipment,
            value: hall.equipmentRu ? <Said locale={locale} ru={hall.equipmentRu} en={hall.equipmentEn} /> : null,
          },
          {
            label: say.accessibility,
            value: hall.accessibilityRu ? <Said locale={locale} ru={hall.accessibilityRu} en={hall.accessibilityEn} /> : null,
          },
        ]}
      />
      <p className="no-print my-5">
        <LinkButton href={`/${locale}/my/bookings/new`}>{bookingWords[locale].askHall}</LinkButton>
      </p>
      <h2>{`${bookingWords[locale].week}: ${formatDays(locale, monday, addDays(monday, 6))}`}</h2>
      <WeekCalendar locale={locale} monday={monday} busy={busy} opensAt={hall.opensAt} closesAt={hall.closesAt} />
      <Pagination
        locale={locale}
        previous={monday > thisMonday ? week(addDays(monday, -7)) : null}
        next={monday < lastMonday ? week(addDays(monday, 7)) : null}
      />
    </>
  );
}
