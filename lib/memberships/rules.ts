import { type Day, addDays } from "@/lib/days";
import type { PostRole } from "@/prisma/generated/enums";

/** Both days are included. */
export type Term = { startOn: Day; endOn: Day | null };
export type SeatPhase = "coming" | "current" | "former";

type Ranked = Term & { role: PostRole; person: { familyName: string; givenName: string } };

const ranks: Record<PostRole, number> = { chair: 0, deputyChair: 1, secretary: 2, member: 3 };
const collator = new Intl.Collator("ru");

export function seatPhase({ startOn, endOn }: Term, day: Day): SeatPhase {
  if (startOn > day) return "coming";
  return endOn !== null && endOn < day ? "former" : "current";
}

const byPost = (a: Ranked, b: Ranked) =>
  ranks[a.role] - ranks[b.role] ||
  collator.compare(a.person.familyName, b.person.familyName) ||
  collator.compare(a.person.givenName, b.person.givenName);

/** Who held a seat on a day: the chair first, then by post and by name. */
export const compositionOn = <Seat extends Ranked>(seats: readonly Seat[], day: Day): Seat[] =>
  seats.filter((seat) => seatPhase(seat, day) === "current").toSorted(byPost);

/** Who held a seat before a day, the latest to leave first. */
export const formerOn = <Seat extends Ranked>(seats: readonly Seat[], day: Day): Seat[] =>
  seats
    .filter((seat) => seatPhase(seat, day) === "former")
    .toSorted((a, b) => (b.endOn ?? "").localeCompare(a.endOn ?? "") || byPost(a, b));

/** The days on which the composition became another: someone came, or had left the day before. */
const changes = (seats: readonly Term[]): Day[] =>
  seats.flatMap(({ startOn, endOn }) => (endOn === null ? [startOn] : [startOn, addDays(endOn, 1)])).toSorted();

export type Span = { since: Day | null; changed: Day | null; isFirst: boolean };

/** Since when and until when the composition of a day is the same, and whether it is the first that is known. */
export function unchangedAround(seats: readonly Term[], day: Day): Span {
  const all = changes(seats);
  const since = all.findLast((change) => change <= day) ?? null;
  return { since, changed: all.find((change) => change > day) ?? null, isFirst: since === (all[0] ?? null) };
}

/** The day from which the composition is known. */
export const knownFrom = (seats: readonly Term[], foundedOn: Day): Day => {
  const first = changes(seats)[0];
  return first !== undefined && first > foundedOn ? first : foundedOn;
};

/** The last days of the years that are over, the latest first. */
export function yearEnds(first: Day, today: Day): Day[] {
  const from = Number(first.slice(0, 4));
  const count = Number(today.slice(0, 4)) - from;
  return Array.from({ length: Math.max(0, count) }, (_, index) => `${from + count - 1 - index}-12-31`);
}
