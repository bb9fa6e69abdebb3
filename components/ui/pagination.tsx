import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

type PaginationProps = { locale: Locale; previous?: string | null | undefined; next?: string | null | undefined };

/** To the neighbouring pages of a list; addresses are whole. */
export function Pagination({ locale, previous, next }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={words[locale].pages} className="no-print my-6 flex flex-wrap gap-4">
      {previous ? <Link href={previous} rel="prev">{`← ${words[locale].previous}`}</Link> : null}
      {next ? <Link href={next} rel="next">{`${words[locale].next} →`}</Link> : null}
    </nav>
  );
}
