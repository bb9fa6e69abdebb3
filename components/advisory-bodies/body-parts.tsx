import { BodyFigures, type BodyYear } from "@/components/advisory-bodies/body-figures";
import { Composition } from "@/components/advisory-bodies/composition";
import { Decisions } from "@/components/advisory-bodies/decisions";
import type { PagePart } from "@/components/advisory-bodies/page-parts";
import { SeatsTable } from "@/components/advisory-bodies/seats-table";
import { Statute } from "@/components/advisory-bodies/statute";
import { YearEnds } from "@/components/advisory-bodies/year-ends";
import { ComingMeetings, PastMeetings } from "@/components/meetings/meeting-sections";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import type { PublishedBody } from "@/lib/advisory-bodies/queries";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import type { Decision } from "@/lib/meetings/decision-queries";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { ListedMeeting } from "@/lib/meetings/queries";
import { isAhead } from "@/lib/meetings/rules";
import { seatWords } from "@/lib/memberships/labels";
import type { Seat } from "@/lib/memberships/queries";
import { compositionOn, formerOn, knownFrom, yearEnds } from "@/lib/memberships/rules";

type Asked = {
  locale: Locale;
  body: PublishedBody;
  seats: readonly Seat[];
  ahead: readonly ListedMeeting[];
  past: readonly ListedMeeting[];
  decisions: readonly Decision[];
  years: readonly BodyYear[];
  now: Date;
  today: Day;
};

/** The parts of a body's page, in the order of reading; empty ones that say nothing are left out. */
export function bodyParts({ locale, body, seats, ahead, past, decisions, years, now, today }: Asked): PagePart[] {
  const [t, m, s] = [councilWords[locale], meetingWords[locale], seatWords[locale]];
  const former = formerOn(seats, today);
  const ends = yearEnds(knownFrom(seats, body.foundedOn), today);
  const list = { locale, bodySlug: body.slug, now };
  const coming = ahead.filter((meeting) => isAhead(meeting, now));
  const over = past.filter((meeting) => !isAhead(meeting, now));

  return [
    { id: "statute", title: t.statute, body: <Statute locale={locale} body={body} /> },
    { id: "next", title: m.next, body: <ComingMeetings {...list} meetings={coming} /> },
    {
      id: "members",
      title: s.members,
      body: <Composition locale={locale} members={compositionOn(seats, today)} seats={body.seats} />,
    },
    { id: "figures", title: t.figures, body: <BodyFigures locale={locale} years={years} /> },
    {
      id: "decisions",
      title: t.decisions,
      body: <Decisions locale={locale} bodySlug={body.slug} decisions={decisions} today={today} />,
    },
    { id: "past", title: m.past, body: <PastMeetings {...list} meetings={over} /> },
    {
      id: "former",
      title: s.former,
      body: <SeatsTable locale={locale} caption={s.former} seats={former} ended />,
      shown: former.length > 0,
    },
    {
      id: "on-date",
      title: t.onDate,
      body: <YearEnds locale={locale} bodySlug={body.slug} days={ends} />,
      shown: ends.length > 0,
    },
  ].filter(({ shown = true }) => shown);
}
