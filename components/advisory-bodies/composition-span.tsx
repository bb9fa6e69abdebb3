import { Link } from "@/components/ui/link";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { formatDay } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import type { Span } from "@/lib/memberships/rules";

type SpanProps = { locale: Locale; bodySlug: string; span: Span; today: Day };

/** Since when the composition has been so, until when, and the way to what it was before and after. */
export function CompositionSpan({ locale, bodySlug, span: { since, changed, isFirst }, today }: SpanProps) {
  const t = councilWords[locale];
  const home = `/${locale}/councils/${bodySlug}`;
  const until = changed !== null && changed <= today ? changed : null;
  if (!since) return null;
  return (
    <>
      <p className="measure mt-4">
        {`${t.onLead(formatDay(locale, since))} ${until ? t.onUntil(formatDay(locale, until)) : t.onSame}`}
      </p>
      <ul className="no-print mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {isFirst ? null : (
          <li>
            <Link href={`${home}/on/${addDays(since, -1)}`}>{t.earlier}</Link>
          </li>
        )}
        {until ? (
          <li>
            <Link href={`${home}/on/${until}`}>{t.later}</Link>
          </li>
        ) : null}
        <li>
          <Link href={`${home}#members`}>{t.now}</Link>
        </li>
      </ul>
    </>
  );
}
