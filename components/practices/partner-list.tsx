import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import type { Locale } from "@/lib/i18n";
import { countPracticesWord, practiceWords } from "@/lib/practices/labels";
import type { ListedPartner } from "@/lib/practices/queries";

/** Partners with what they are and how many practices came from them. */
export function PartnerList({ locale, partners }: { locale: Locale; partners: readonly ListedPartner[] }) {
  if (partners.length === 0) return <EmptyState title={practiceWords[locale].nonePartners} />;
  return (
    <ul className="mt-2">
      {partners.map(({ slug, nameRu, nameEn, aboutRu, aboutEn, practices }) => (
        <li key={slug} className="border-t border-line py-3">
          <Link href={`/${locale}/practices/partners/${slug}`} className="link font-medium">
            <Said locale={locale} ru={nameRu} en={nameEn} />
          </Link>
          {practices > 0 ? <span className="text-muted">{` — ${countPracticesWord(locale, practices)}`}</span> : null}
          <p className="measure mt-1">
            <Said locale={locale} ru={aboutRu} en={aboutEn} />
          </p>
        </li>
      ))}
    </ul>
  );
}
