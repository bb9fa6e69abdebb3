import type { Day } from "@/lib/days";

type Term = { startOn: Day; endOn: Day | null };

/** Both days are included; without an end the place is held until further notice. */
export const isHeldOn = ({ startOn, endOn }: Term, day: Day) => startOn <= day && (endOn === null || day <= endOn);

export const heldOn = <Row extends Term>(rows: readonly Row[], day: Day) => rows.filter((row) => isHeldOn(row, day));

/** The latest to end first. */
export const endedBefore = <Row extends Term>(rows: readonly Row[], day: Day) =>
  rows.filter(({ endOn }) => endOn !== null && endOn < day).toSorted((a, b) => (b.endOn ?? "").localeCompare(a.endOn ?? ""));

type Held = Term & { organisation: { slug: string } };

/** How many organisations hold a place on a day; one may hold several, and several may share one. */
export const countHolders = (rows: readonly Held[], day: Day) =>
  new Set(heldOn(rows, day).map(({ organisation }) => organisation.slug)).size;
