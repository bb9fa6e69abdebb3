import { describe, expect, test } from "vitest";

import { type Hall, type Move, gridOf, isOverdue, moves, objection, overlaps, timeObjection } from "@/lib/bookings/rules";
import { BookingStatus } from "@/prisma/generated/enums";

const now = new Date("2026-11-24T05:00:00Z");
const later = new Date("2026-12-24T05:00:00Z");
const allowed: Record<Move, readonly BookingStatus[]> = {
  ask: ["requested"],
  answer: ["needsInfo"],
  approve: ["requested", "needsInfo"],
  deny: ["requested", "needsInfo"],
  withdraw: ["requested", "needsInfo"],
  cancel: ["confirmed"],
};
const cells = (Object.keys(moves) as Move[]).flatMap((move) =>
  Object.values(BookingStatus).map((status) => [move, status] as const),
);

describe("what may follow what", () => {
  test.each(cells)("%s from %s", (move, status) => {
    const expected = allowed[move].includes(status) ? null : "wrong-state";
    expect(objection(move, { status, startAt: later }, now)).toBe(expected);
  });

  test("once the event has begun, a request may only be refused or withdrawn", () => {
    const begun = { status: "requested", startAt: now } as const;
    expect(objection("approve", begun, now)).toBe("already-begun");
    expect(objection("deny", begun, now)).toBeNull();
    expect(objection("withdraw", begun, now)).toBeNull();
    expect(objection("cancel", { status: "confirmed", startAt: now }, now)).toBe("already-begun");
  });
});

const hall: Hall = { opensAt: "08:00", closesAt: "20:00", stepMinutes: 30, maxMinutes: 240, capacity: 60 };
const terms = { first: "2026-12-08", last: "2027-11-25" };
const wish = { day: "2026-12-10", from: "10:00", to: "12:00" };

describe("when a hall may be asked for", () => {
  test.each([
    [{}, null],
    [{ day: "2026-12-08" }, null],
    [{ day: "2026-12-07" }, "too-soon"],
    [{ day: "2027-11-25" }, null],
    [{ day: "2027-11-26" }, "too-far"],
    [{ day: "2026-02-30" }, "bad-day"],
    [{ day: "послезавтра" }, "bad-day"],
    [{ to: "10:00" }, "order"],
    [{ from: "12:30" }, "order"],
    [{ from: "7:00" }, "order"],
    [{ from: "07:30" }, "closed"],
    [{ from: "19:00", to: "20:30" }, "closed"],
    [{ from: "19:00", to: "20:00" }, null],
    [{ from: "10:10" }, "grid"],
    [{ to: "12:10" }, "grid"],
    [{ to: "14:00" }, null],
    [{ to: "14:30" }, "too-long"],
  ] as const)("%o: %s", (change, expected) => {
    expect(timeObjection(hall, { ...wish, ...change }, terms)).toBe(expected);
  });

  test("the grid goes from opening to closing", () => {
    const grid = gridOf(hall);
    expect(grid.at(0)).toBe("08:00");
    expect(grid.at(-1)).toBe("20:00");
    expect(grid).toHaveLength(25);
  });
});

test("what ends at noon does not touch what begins at noon", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
  expect(overlaps({ start: at(10), end: at(12) }, { start: at(12), end: at(13) })).toBe(false);
  expect(overlaps({ start: at(10), end: at(12) }, { start: at(11), end: at(13) })).toBe(true);
  expect(overlaps({ start: at(10), end: at(14) }, { start: at(11), end: at(12) })).toBe(true);
});

test("only what still waits can be overdue", () => {
  const dueOn = new Date("2026-11-23T00:00:00Z");
  const today = new Date("2026-11-24T00:00:00Z");
  expect(isOverdue({ status: "requested", dueOn }, today)).toBe(true);
  expect(isOverdue({ status: "confirmed", dueOn }, today)).toBe(false);
  expect(isOverdue({ status: "needsInfo", dueOn: today }, today)).toBe(false);
});
