import { Link } from "@/components/ui/link";
import { type Locale, formatNumber } from "@/lib/i18n";
import { kindNames } from "@/lib/organisations/labels";
import { organisationWords } from "@/lib/organisations/page-labels";
import type { KindCount } from "@/lib/organisations/queries";
import { kindSegments, organisationKinds } from "@/lib/organisations/rules";
import type { OrganisationKind } from "@/prisma/generated/enums";

type NavProps = { locale: Locale; counts: readonly KindCount[]; kind: OrganisationKind | null };

/** All kinds that have organisations, with their numbers; the one being read is not a link. */
export function KindNav({ locale, counts, kind }: NavProps) {
  const t = organisationWords[locale];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const choices = organisationKinds.flatMap((name) => {
    const count = counts.find((one) => one.kind === name)?.count ?? 0;
    const href = `/${locale}/organisations/kind/${kindSegments[name]}`;
    return count > 0 ? [{ label: kindNames[locale][name], href, count, isHere: name === kind }] : [];
  });
  const all = { label: t.all, href: `/${locale}/organisations`, count: total, isHere: kind === null };
  return (
    <nav aria-label={t.filter} className="no-print my-6 border-s-4 border-line ps-4">
      <p className="font-semibold">{t.filter}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {[all, ...choices].map(({ label, href, count, isHere }) => (
          <li key={href} className="py-1">
            {isHere ? <strong aria-current="page">{label}</strong> : <Link href={href}>{label}</Link>}
            <span className="text-muted">{` ${formatNumber(locale, count)}`}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
