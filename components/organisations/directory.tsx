import { KindNav } from "@/components/organisations/kind-nav";
import { LetterKey, Letters } from "@/components/organisations/letters";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Said } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n";
import { kindNames, statusNames } from "@/lib/organisations/labels";
import { organisationWords } from "@/lib/organisations/page-labels";
import type { KindCount, ListedOrganisation, ListedPage } from "@/lib/organisations/queries";
import { byKind, kindSegments } from "@/lib/organisations/rules";
import type { OrganisationKind } from "@/prisma/generated/enums";

type DirectoryProps = {
  locale: Locale;
  page: ListedPage;
  counts: readonly KindCount[];
  kind: OrganisationKind | null;
  awardYear: number;
  isFirst?: boolean;
};

/** Organisations under their kinds, and what each has. */
export function Directory({ locale, page, counts, kind, awardYear, isFirst = true }: DirectoryProps) {
  const t = organisationWords[locale];
  const home = `/${locale}/organisations${kind ? `/kind/${kindSegments[kind]}` : ""}`;
  return (
    <>
      <KindNav locale={locale} counts={counts} kind={kind} />
      <LetterKey locale={locale} awardYear={awardYear} />
      {page.items.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : null}
      {byKind(page.items).map((group) => (
        <section key={group.kind} aria-labelledby={kindSegments[group.kind]} className="mt-8">
          <h2 id={kindSegments[group.kind]} className={kind ? "sr-only" : ""}>
            {kindNames[locale][group.kind]}
          </h2>
          <Organisations locale={locale} organisations={group.organisations} awardYear={awardYear} />
        </section>
      ))}
      <Pagination locale={locale} previous={isFirst ? null : home} next={page.next && `${home}/page/${page.next}`} />
    </>
  );
}

type ListProps = { locale: Locale; organisations: readonly ListedOrganisation[]; awardYear: number };

function Organisations({ locale, organisations, awardYear }: ListProps) {
  return (
    <ul className="mt-2">
      {organisations.map((one) => (
        <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3">
          <span className="min-w-0">
            <Link href={`/${locale}/organisations/${one.slug}`}>
              <Said locale={locale} ru={one.nameRu} en={one.nameEn} />
            </Link>{" "}
            {one.status === "verified" ? null : <Tag tone="warn">{statusNames[locale][one.status]}</Tag>}
          </span>
          <Letters locale={locale} organisation={one} awardYear={awardYear} />
        </li>
      ))}
    </ul>
  );
}
