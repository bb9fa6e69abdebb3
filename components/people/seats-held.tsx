import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { seatWords } from "@/lib/memberships/labels";
import { personWords } from "@/lib/people/labels";
import type { HeldSeat } from "@/lib/people/queries";

const columnsOf = (locale: Locale): Column<HeldSeat>[] => {
  const t = personWords[locale];
  return [
    { key: "body", label: t.body, cell: ({ body }) => <BodyLink locale={locale} body={body} /> },
    { key: "post", label: t.post, cell: ({ post }) => <Said locale={locale} ru={post.labelRu} en={post.labelEn} /> },
    { key: "represents", label: t.represents, cell: (seat) => <Represented locale={locale} seat={seat} /> },
    { key: "term", label: t.term, cell: (seat) => termOf(locale, seat) },
    { key: "act", label: t.act, cell: ({ appointingAct }) => <Said locale={locale} ru={appointingAct} /> },
  ];
};

/** The seats of a person, a row each. */
export function SeatsHeld({ locale, caption, seats }: { locale: Locale; caption: string; seats: readonly HeldSeat[] }) {
  return <Table caption={caption} columns={columnsOf(locale)} rows={seats} keyOf={({ id }) => id} />;
}

function BodyLink({ locale, body }: { locale: Locale; body: HeldSeat["body"] }) {
  return (
    <Link href={`/${locale}/councils/${body.slug}`}>
      <Said locale={locale} ru={body.nameRu} en={body.nameEn} />
    </Link>
  );
}

function Represented({ locale, seat: { representsRu, representsEn, organisation } }: { locale: Locale; seat: HeldSeat }) {
  return (
    <>
      <Said locale={locale} ru={representsRu} en={representsEn} />
      {organisation ? (
        <Link href={`/${locale}/organisations/${organisation.slug}`} className="link block text-[0.9375rem]">
          <Said locale={locale} ru={organisation.shortNameRu} en={organisation.nameEn} />
        </Link>
      ) : null}
    </>
  );
}

function termOf(locale: Locale, { startOn, endOn }: HeldSeat) {
  const [t, from] = [seatWords[locale], formatDay(locale, startOn)];
  return endOn ? t.between(from, formatDay(locale, endOn)) : t.from(from);
}
