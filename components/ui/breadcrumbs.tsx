import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

export type Crumb = { label: string; href: string };

/** From the front page down to the parent of this page. `href` begins with a slash and has no locale. */
export function Breadcrumbs({ locale, trail }: { locale: Locale; trail: readonly Crumb[] }) {
  return (
    <nav aria-label={words[locale].trail} className="no-print py-4 text-[0.9375rem]">
      <ol className="flex flex-wrap gap-x-2">
        {[{ label: words[locale].home, href: "" }, ...trail].map(({ label, href }) => (
          <li key={href} className="after:ms-2 after:text-muted after:content-['/'] last:after:content-none">
            <Link href={`/${locale}${href}`} className="link inline-block py-1">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
