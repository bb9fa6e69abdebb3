import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { seatWords } from "@/lib/memberships/labels";
import type { Seat } from "@/lib/memberships/queries";
import { fullName } from "@/lib/names";

type SeatsTableProps = { locale: Locale; caption: string; seats: readonly Seat[]; ended?: boolean };

/** Who sits in a body and on whose behalf; of those who left, from when to when. */
export function SeatsTable({ locale, caption, seats, ended = false }: SeatsTableProps) {
  const t = seatWords[locale];
  const columns: Column<Seat>[] = [
    {
      key: "name",
      label: t.name,
      cell: ({ person }) => (
        <Link href={`/${locale}/people/${person.slug}`}>
          <span lang={locale === "ru" ? undefined : "ru"}>{fullName(person)}</span>
        </Link>
      ),
    },
    { key: "post", label: t.post, cell: ({ post }) => <PostCell locale={locale} post={post} /> },
    { key: "represents", label: t.represents, cell: (seat) => <Represented locale={locale} seat={seat} /> },
    { key: "term", label: ended ? t.term : t.since, cell: (seat) => <TermCell locale={locale} seat={seat} ended={ended} /> },
  ];
  return <Table caption={caption} columns={columns} rows={seats} keyOf={({ id }) => id} />;
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

function TermCell({ locale, seat, ended }: { locale: Locale; seat: Seat; ended: boolean }) {
  const from = formatDay(locale, seat.startOn);
  if (!ended || seat.endOn === null) return from;
  return seatWords[locale].between(from, formatDay(locale, seat.endOn));
}
