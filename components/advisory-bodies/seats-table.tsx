import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { seatWords } from "@/lib/memberships/labels";
import type { Seat } from "@/lib/memberships/queries";
import { fullName } from "@/lib/names";

type SeatsTableProps = { locale: Locale; caption: string; seats: readonly Seat[]; ended?: boolean };

const columnsOf = (locale: Locale, ended: boolean): Column<Seat>[] => {
  const t = seatWords[locale];
  return [
    { key: "name", label: t.name, cell: ({ person }) => <PersonLink locale={locale} person={person} /> },
    { key: "post", label: t.post, cell: ({ post }) => <PostCell locale={locale} post={post} /> },
    { key: "represents", label: t.represents, cell: (seat) => <Represented locale={locale} seat={seat} /> },
    { key: "term", label: ended ? t.term : t.since, cell: (seat) => termOf(locale, seat, ended) },
  ];
};

/** Who sits in a body and on whose behalf; of those who left, from when to when. */
export function SeatsTable({ locale, caption, seats, ended = false }: SeatsTableProps) {
  return <Table caption={caption} columns={columnsOf(locale, ended)} rows={seats} keyOf={({ id }) => id} />;
}

function PersonLink({ locale, person }: { locale: Locale; person: Seat["person"] }) {
  return (
    <Link href={`/${locale}/people/${person.slug}`}>
      <Said locale={locale} ru={fullName(person)} />
    </Link>
  );
}

function PostCell({ locale, post }: { locale: Locale; post: Seat["post"] }) {
  return (
    <>
      <Said locale={locale} ru={post.labelRu} en={post.labelEn} />
      {post.voting ? null : <span className="block text-muted">{seatWords[locale].noVote}</span>}
    </>
  );
}

/** The organisation is named apart unless its name is what was said already. */
function Represented({ locale, seat: { representsRu, representsEn, organisation } }: { locale: Locale; seat: Seat }) {
  const said = <Said locale={locale} ru={representsRu} en={representsEn} />;
  if (!organisation) return said;
  const href = `/${locale}/organisations/${organisation.slug}`;
  if ([organisation.nameRu, organisation.shortNameRu].includes(representsRu)) return <Link href={href}>{said}</Link>;
  return (
    <>
      {said}
      <Link href={href} className="link block text-[0.9375rem]">
        <Said locale={locale} ru={organisation.shortNameRu} en={organisation.nameEn} />
      </Link>
    </>
  );
}

function termOf(locale: Locale, { startOn, endOn }: Seat, ended: boolean) {
  const from = formatDay(locale, startOn);
  return ended && endOn ? seatWords[locale].between(from, formatDay(locale, endOn)) : from;
}
