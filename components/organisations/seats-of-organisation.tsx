import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { seatWords } from "@/lib/memberships/labels";
import type { SeatInBody } from "@/lib/memberships/queries";
import { seatPhase } from "@/lib/memberships/rules";
import { fullName } from "@/lib/names";
import { organisationWords } from "@/lib/organisations/page-labels";

const termOf = (locale: Locale, { startOn, endOn }: SeatInBody) => {
  const [t, from] = [seatWords[locale], formatDay(locale, startOn)];
  return endOn ? t.between(from, formatDay(locale, endOn)) : t.from(from);
};

const columnsOf = (locale: Locale): Column<SeatInBody>[] => {
  const t = organisationWords[locale];
  return [
    { key: "person", label: t.person, cell: ({ person }) => <PersonLink locale={locale} person={person} /> },
    { key: "body", label: t.body, cell: ({ body }) => <BodyLink locale={locale} body={body} /> },
    { key: "post", label: t.post, cell: ({ post }) => <Said locale={locale} ru={post.labelRu} en={post.labelEn} /> },
    { key: "term", label: t.term, cell: (seat) => termOf(locale, seat) },
  ];
};

type SeatsProps = { locale: Locale; seats: readonly SeatInBody[]; today: Day };

/** Its people in the councils, now and before. */
export function SeatsOfOrganisation({ locale, seats, today }: SeatsProps) {
  const t = organisationWords[locale];
  const former = seats.filter((seat) => seatPhase(seat, today) === "former");
  const groups = [
    { title: t.seatsNow, rows: seats.filter((seat) => !former.includes(seat)) },
    { title: t.seatsBefore, rows: former },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <div key={title} className="mt-4">
        <h3>{title}</h3>
        <Table caption={`${t.seats}: ${title}`} columns={columnsOf(locale)} rows={rows} keyOf={({ id }) => id} />
      </div>
    ));
}

function PersonLink({ locale, person }: { locale: Locale; person: SeatInBody["person"] }) {
  return (
    <Link href={`/${locale}/people/${person.slug}`}>
      <Said locale={locale} ru={fullName(person)} />
    </Link>
  );
}

function BodyLink({ locale, body }: { locale: Locale; body: SeatInBody["body"] }) {
  return (
    <Link href={`/${locale}/councils/${body.slug}`}>
      <Said locale={locale} ru={body.nameRu} en={body.nameEn} />
    </Link>
  );
}
