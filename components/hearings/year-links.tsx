import { Link } from "@/components/ui/link";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import type { Locale } from "@/lib/i18n";

/** To the archives of other years. */
export function YearLinks({ locale, years }: { locale: Locale; years: readonly number[] }) {
  const t = hearingPageWords[locale];
  if (years.length === 0) return null;
  return (
    <nav aria-label={t.years} className="no-print my-6">
      <p className="font-semibold">{t.years}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {years.map((year) => (
          <li key={year}>
            <Link href={`/${locale}/hearings/years/${year}`}>{t.year(year)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
