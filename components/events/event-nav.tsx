import { Link } from "@/components/ui/link";
import { formatMonth } from "@/lib/dates";
import { eventPageWords } from "@/lib/events/page-labels";
import { type ModeFilter, type Month, modeFilters, neighbour } from "@/lib/events/rules";
import type { Locale } from "@/lib/i18n";

const href = (locale: Locale, path: string) => `/${locale}/events${path}`;

/** All events, or only those one can go to, or join from home. */
export function ModeNav({ locale, current }: { locale: Locale; current: ModeFilter | "all" }) {
  const t = eventPageWords[locale];
  const choices = [{ key: "all" as const, path: "" }, ...modeFilters.map((filter) => ({ key: filter, path: `/mode/${filter}` }))];
  return (
    <nav aria-label={t.filter} className="no-print mt-6">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ key, path }) => (
          <li key={key}>
            <Link
              href={href(locale, path)}
              aria-current={key === current ? "page" : undefined}
              className={`inline-block rounded border-2 border-action px-4 py-2 font-medium ${key === current ? "bg-action text-on-action" : "text-action"}`}
            >
              {t.filters[key]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const monthFrom = ({ year, month }: Month, step: number) => {
  const path = neighbour({ year, month }, step);
  const [wanted = "", number = ""] = path.split("/");
  return { path, year: Number(wanted), month: Number(number) };
};

/** The month that is on, the one before and those ahead. */
export function MonthNav({ locale, current }: { locale: Locale; current: Month }) {
  const t = eventPageWords[locale];
  return (
    <nav aria-labelledby="months" className="no-print mt-10">
      <h2 id="months">{t.months}</h2>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {[-1, 0, 1, 2, 3].map((step) => {
          const { path, year, month } = monthFrom(current, step);
          return (
            <li key={path}>
              <Link href={href(locale, `/${path}`)}>{formatMonth(locale, year, month)}</Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type PagerProps = { locale: Locale; shown: Month; now: Month; isShown: (path: string) => boolean };

/** From a month to the one before, the one after, and the one that is on. */
export function MonthPager({ locale, shown, now, isShown }: PagerProps) {
  const t = eventPageWords[locale];
  const neighbours = [
    { ...monthFrom(shown, -1), rel: "prev", arrows: ["← ", ""] },
    { ...monthFrom(shown, 1), rel: "next", arrows: ["", " →"] },
  ].filter(({ path }) => isShown(path));
  const current = monthFrom(now, 0);
  return (
    <nav aria-label={t.months} className="no-print my-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {neighbours.map(({ path, year, month, rel, arrows }) => (
          <li key={path}>
            <Link href={href(locale, `/${path}`)} rel={rel}>
              {arrows.join(formatMonth(locale, year, month))}
            </Link>
          </li>
        ))}
        {monthFrom(shown, 0).path === current.path ? null : (
          <li>
            <Link href={href(locale, `/${current.path}`)}>{t.current}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
