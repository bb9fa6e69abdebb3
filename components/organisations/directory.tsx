import { Link } from "@/components/ui/link";
import { CardList } from "@/components/ui/card-list";
import { Said } from "@/components/ui/said";
import type { Locale } from "@/lib/i18n";
import { kindNames, organisationWords } from "@/lib/organisations/labels";
import type { ListedOrganisation } from "@/lib/organisations/queries";
import { kindSegments, organisationKinds } from "@/lib/organisations/rules";
import type { OrganisationKind } from "@/prisma/generated/enums";

type DirectoryProps = { locale: Locale; organisations: readonly ListedOrganisation[]; kind: OrganisationKind | null };

const has = (locale: Locale, { seats, premises, subsidised }: ListedOrganisation) => {
  const say = organisationWords[locale];
  return [seats > 0 ? `${say.seats}: ${seats}` : "", premises > 0 ? say.premises : "", subsidised ? say.subsidy : ""].filter(Boolean).join(" · ");
};

export function Directory({ locale, organisations, kind }: DirectoryProps) {
  const say = organisationWords[locale];
  const counts = organisationKinds.map((name) => ({ name, count: organisations.filter((one) => one.kind === name).length })).filter(({ count }) => count > 0);
  const shown = kind ? organisations.filter((one) => one.kind === kind) : organisations;
  const choice = (label: string, href: string, here: boolean) => (here ? <strong aria-current="page">{label}</strong> : <Link href={href}>{label}</Link>);
  return (
    <>
      <nav aria-label={say.filter} className="no-print my-5">
        <ul className="flex flex-wrap gap-x-5 gap-y-2">
          <li>{choice(`${say.all} (${organisations.length})`, `/${locale}/organisations`, kind === null)}</li>
          {counts.map(({ name, count }) => (
            <li key={name}>{choice(`${kindNames[locale][name]} (${count})`, `/${locale}/organisations/kind/${kindSegments[name]}`, kind === name)}</li>
          ))}
        </ul>
      </nav>
      <h2 className="sr-only">{kind ? kindNames[locale][kind] : say.all}</h2>
      <CardList
        cards={shown.map((one) => ({
          key: one.slug, href: `/${locale}/organisations/${one.slug}`, title: <Said locale={locale} ru={one.nameRu} en={one.nameEn} />,
          above: `${kindNames[locale][one.kind]}${one.status === "verified" ? "" : ` · ${say.statuses[one.status]}`}`, below: has(locale, one),
        }))}
      />
    </>
  );
}
