import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { type Locale, formatNumber } from "@/lib/i18n";
import { premisesWords } from "@/lib/premises/labels";

export type HallCard = {
  id: string;
  slug: string;
  nameRu: string;
  nameEn: string;
  addressRu: string;
  addressEn: string | null;
  capacity: number | null;
  areaM2: number;
  equipmentRu: string | null;
  equipmentEn: string | null;
  accessibilityRu: string | null;
  accessibilityEn: string | null;
  opensAt: string;
  closesAt: string;
};

/** Halls one may ask for, each with what there is and who can get in. */
export function HallList({ locale, halls }: { locale: Locale; halls: readonly HallCard[] }) {
  const t = premisesWords[locale];
  const said = (ru: string | null, en: string | null) => (ru ? <Said locale={locale} ru={ru} en={en} /> : null);
  return (
    <ul>
      {halls.map((hall) => (
        <li key={hall.id} className="mt-6">
          <h3>
            <Link href={`/${locale}/support/premises/halls/${hall.slug}`}>{said(hall.nameRu, hall.nameEn)}</Link>
          </h3>
          <SummaryList
            rows={[
              { label: t.address, value: said(hall.addressRu, hall.addressEn) },
              { label: t.capacity, value: hall.capacity === null ? null : t.places(formatNumber(locale, hall.capacity)) },
              { label: t.area, value: `${formatNumber(locale, hall.areaM2)}\u00A0${t.square}` },
              { label: t.hours, value: `${hall.opensAt}–${hall.closesAt}` },
              { label: t.equipment, value: said(hall.equipmentRu, hall.equipmentEn) },
              { label: t.accessibility, value: said(hall.accessibilityRu, hall.accessibilityEn) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
