import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n";
import { type Way, supportHead } from "@/lib/programmes/support-labels";

export type WayLink = { label: string; href: string };

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="mt-1 list-disc ps-5">
        {lines.map((line) => (
          <li key={line} className="mt-1">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One kind of support: who can have it, what is needed, what happens next, and where to go from here. */
export function SupportWay({ locale, way, links }: { locale: Locale; way: Way; links: readonly WayLink[] }) {
  const t = supportHead[locale];
  return (
    <section aria-labelledby={way.key} className="mt-10 border-t border-line pt-6">
      <h2 id={way.key}>{way.title}</h2>
      <p className="measure mt-2">{way.lead}</p>
      <div className="mt-4 grid gap-6 md:grid-cols-3">
        <div>
          <h3>{t.who}</h3>
          <p className="mt-1">{way.who}</p>
        </div>
        <Lines title={t.need} lines={way.need} />
        <Lines title={t.next} lines={way.next} />
      </div>
      <ul className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
        {links.map(({ label, href }) => (
          <li key={href}>
            <Link href={`/${locale}${href}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
