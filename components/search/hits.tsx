import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { formatDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { searchWords } from "@/lib/search/labels";
import type { Hit } from "@/lib/search/queries";
import { byKind, hitPath, snippetParts } from "@/lib/search/rules";

type Shown = { locale: Locale; hit: Hit };

function When({ locale, hit: { kind, at } }: Shown) {
  if (!at) return null;
  const day = formatDate(locale, at);
  return <p className="text-[0.9375em] text-muted">{kind === "hearing" ? searchWords[locale].closes(day) : day}</p>;
}

function Snippet({ locale, hit }: Shown) {
  const parts = snippetParts(hit.snippet);
  return (
    <p className="measure mt-1" lang={locale === "en" && hit.inRussian ? "ru" : undefined}>
      {parts.map(({ text, found }, index) =>
        // The order of a snippet's pieces is what they are.
        found ? (
          <mark key={index} className="bg-amber-soft font-semibold text-on-amber">
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </p>
  );
}

/** What was found, kind by kind; the kind of the best hit is the first. */
export function Hits({ locale, hits }: { locale: Locale; hits: readonly Hit[] }) {
  const t = searchWords[locale];
  return byKind(hits).map(({ kind, hits: of }) => (
    <section key={kind} aria-labelledby={`found-${kind}`} className="mt-8">
      <h2 id={`found-${kind}`}>
        {t.kinds[kind]} <span className="text-muted">({of.length})</span>
      </h2>
      <ul>
        {of.map((hit) => (
          <li key={hit.slug} className="border-b border-line py-3">
            <h3 className="text-[1.0625rem]">
              <Link href={`/${locale}${hitPath(kind, hit.slug)}`}>
                <Said locale={locale} ru={hit.titleRu} en={hit.titleEn} />
              </Link>
            </h3>
            <When locale={locale} hit={hit} />
            <Snippet locale={locale} hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
