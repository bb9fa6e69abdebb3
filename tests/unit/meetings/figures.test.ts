import { expect, test } from "vitest";

import { fulfilmentOf, percent, yearFigures, yearsOf } from "@/lib/meetings/figures";

const today = "2026-11-24";
const meetings = [
  { day: "2026-03-01", status: "minutesPublished", listed: 21, present: 15 },
  { day: "2026-06-01", status: "held", listed: 21, present: null },
  { day: "2026-09-01", status: "cancelled", listed: null, present: null },
  { day: "2026-10-01", status: "held", listed: 19, present: 15 },
  { day: "2025-10-01", status: "held", listed: 10, present: 1 },
] as const;
const items = [
  { day: "2026-03-01", dueOn: "2026-04-01", doneOn: "2026-05-01" },
  { day: "2026-03-01", dueOn: "2026-04-01", doneOn: null },
  { day: "2026-10-01", dueOn: "2026-12-01", doneOn: null },
  { day: "2026-10-01", dueOn: null, doneOn: null },
];

test("a year counts the meetings held, who came where it is known, and decisions with a term", () => {
  expect(yearFigures(2026, { meetings, items }, today)).toEqual({
    year: 2026,
    held: 3,
    attendance: { present: 30, listed: 40 },
    fulfilment: { given: 3, done: 1, overdue: 1 },
  });
});

test("nothing is overdue on the day of the term itself", () => {
  expect(fulfilmentOf([{ day: "2026-01-01", dueOn: today, doneOn: null }], today).overdue).toBe(0);
});

test("a share, or none where there is nothing to share", () => {
  expect([percent(30, 40), percent(0, 5), percent(0, 0)]).toEqual([75, 0, null]);
});

test("years: the latest first, the present one always", () => {
  expect(yearsOf(meetings, today)).toEqual([2026, 2025]);
  expect(yearsOf([], today)).toEqual([2026]);
});
