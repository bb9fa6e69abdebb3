import { describe, expect, test } from "vitest";

import { monthOf, neighbour, phaseOf } from "@/lib/events/rules";

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
});

describe("the calendar's months", () => {
  test.each([
    ["2026", "11", true],
    ["2015", "01", true],
    ["2014", "12", false],
    ["2029", "12", true],
    ["2030", "01", false],
    ["2026", "13", false],
    ["2026", "1", false],
    ["x026", "11", false],
  ] as const)("%s/%s: %s", (year, month, shown) => {
    expect(monthOf(year, month, "2026-11-24") !== null).toBe(shown);
  });

  test("the year turns", () => {
    expect(neighbour({ year: 2026, month: 12 }, 1)).toBe("2027/01");
    expect(neighbour({ year: 2026, month: 1 }, -1)).toBe("2025/12");
    expect(neighbour({ year: 2026, month: 6 }, 1)).toBe("2026/07");
  });
});
