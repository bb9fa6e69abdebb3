import { describe, expect, test } from "vitest";

import { byDay, figuresOf, isAhead, isOfMode, isPublished, lastInstant, monthOf, neighbour, phaseOf } from "@/lib/events/rules";

const startAt = new Date("2026-11-24T10:00:00Z");
const endAt = new Date("2026-11-24T12:00:00Z");
const before = new Date(startAt.getTime() - 1);
const last = new Date(endAt.getTime() - 1);

describe("the phase of an event", () => {
  test.each([
    ["scheduled", before, "coming"],
    ["scheduled", startAt, "running"],
    ["scheduled", last, "running"],
    ["scheduled", endAt, "past"],
    ["rescheduled", before, "coming"],
    ["movedOnline", startAt, "running"],
    ["cancelled", before, "cancelled"],
    ["cancelled", endAt, "cancelled"],
    ["postponed", endAt, "postponed"],
  ] as const)("%s at %s is %s", (status, now, phase) => {
    expect(phaseOf({ status, startAt, endAt }, now)).toBe(phase);
  });

  test("it is ahead until its end", () => {
    expect(isAhead({ startAt, endAt }, last)).toBe(true);
    expect(isAhead({ startAt, endAt }, endAt)).toBe(false);
  });

  test("its last instant is before its end, and never before its start", () => {
    expect(lastInstant({ startAt, endAt })).toEqual(last);
    expect(lastInstant({ startAt, endAt: startAt })).toEqual(startAt);
  });
});

describe("publication", () => {
  test.each([
    [null, false],
    [new Date(startAt.getTime() + 1), false],
    [startAt, true],
    [before, true],
  ])("published at %s, seen: %s", (publishedAt, seen) => {
    expect(isPublished({ publishedAt }, startAt)).toBe(seen);
  });
});

const row = (from: string, to = from) => ({ from, to });

describe("coming events", () => {
  test("are what still lasts, and the rest by the day they begin", () => {
    const { lasting, days } = byDay(
      [row("2026-11-20", "2026-12-01"), row("2026-11-24"), row("2026-11-26"), row("2026-11-26", "2026-11-30")],
      "2026-11-24",
    );

    expect(lasting).toEqual([row("2026-11-20", "2026-12-01")]);
    expect(days.map(({ day, rows }) => [day, rows.length])).toEqual([
      ["2026-11-24", 1],
      ["2026-11-26", 2],
    ]);
  });

  test.each([
    ["offline", true, false],
    ["online", false, true],
    ["mixed", true, true],
  ] as const)("%s: one may come %s, one may join from home %s", (mode, inPerson, remote) => {
    expect(isOfMode({ mode }, "in-person")).toBe(inPerson);
    expect(isOfMode({ mode }, "remote")).toBe(remote);
  });
});

describe("the figures of a memorial date", () => {
  test("leave out what was called off", () => {
    const figures = figuresOf([
      { mode: "online", status: "scheduled", participants: 100 },
      { mode: "offline", status: "rescheduled", participants: null },
      { mode: "mixed", status: "movedOnline", participants: 20 },
      { mode: "online", status: "scheduled", participants: 5 },
      { mode: "offline", status: "cancelled", participants: 900 },
      { mode: "online", status: "postponed", participants: null },
    ]);

    expect(figures).toEqual({ events: 4, participants: 125, remoteShare: 0.5 });
  });

  test("of nothing are zero", () => {
    expect(figuresOf([])).toEqual({ events: 0, participants: 0, remoteShare: 0 });
  });
});

describe("the calendar's months", () => {
  test.each([
    ["2026", "11", true],
    ["2015", "01", true],
    ["2014", "12", false],
    ["2029", "12", true],
    ["2030", "01", false],
    ["2026", "13", false],
    ["2026", "00", false],
    ["2026", "1", false],
    ["x026", "11", false],
    ["20266", "11", false],
  ] as const)("%s/%s: %s", (year, month, shown) => {
    expect(monthOf(year, month, "2026-11-24") !== null).toBe(shown);
  });

  test("the year turns", () => {
    expect(neighbour({ year: 2026, month: 12 }, 1)).toBe("2027/01");
    expect(neighbour({ year: 2026, month: 1 }, -1)).toBe("2025/12");
    expect(neighbour({ year: 2026, month: 6 }, 1)).toBe("2026/07");
    expect(neighbour({ year: 2026, month: 11 }, 3)).toBe("2027/02");
  });
});
