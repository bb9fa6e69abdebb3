import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import type { Locale } from "@/lib/i18n";

export type Act = { key: string; act: string; decision?: string | null; ru: string; en: string | null; href: string };
type ActListProps = { locale: Locale; id: string; title: string; decision: string; acts: readonly Act[] };

/** Acts, each with what it concerns. */
export function ActList({ locale, id, title, decision, acts }: ActListProps) {
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h3 id={id}>{title}</h3>
      <ul>
        {acts.map((each) => (
          <li key={each.key} className="grid gap-x-6 border-b border-line py-3 md:grid-cols-2">
            <Link href={`/${locale}${each.href}`}>
              <Said locale={locale} ru={each.ru} en={each.en} />
            </Link>
            <span>
              <span lang="ru">{each.act}</span>
              {each.decision ? (
                <span className="block text-muted">
                  {`${decision}: `}
                  <span lang="ru">{each.decision}</span>
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
