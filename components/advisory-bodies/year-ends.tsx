import { Link } from "@/components/ui/link";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";

/** Links to the composition on the last day of each year. */
export function YearEnds({ locale, bodySlug, days }: { locale: Locale; bodySlug: string; days: readonly Day[] }) {
  const t = councilWords[locale];
  return (
    <>
      <p className="mt-2 text-muted">{t.onDateLead}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {days.map((day) => (
          <li key={day}>
            <Link href={`/${locale}/councils/${bodySlug}/on/${day}`}>{formatDay(locale, day)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
