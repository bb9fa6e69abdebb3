import { describe, expect, test } from "vitest";

import { programmePhase, spentShare, totalsOf } from "@/lib/programmes/rules";

describe("financing", () => {
  test.each([
    [100_000n, 100_000n, 100],
    [120_000n, 90_000n, 75],
    [300_000n, 100_000n, 33.3],
    [100_000n, 110_000n, 110],
    [100_000n, 0n, 0],
    [100_000n, null, null],
    [0n, 0n, null],
  ])("of a plan of %s and %s spent is %s per cent", (plannedKopecks, actualKopecks, share) => {
    expect(spentShare({ plannedKopecks, actualKopecks })).toBe(share);
  });

  test("a year that is not closed adds to the plan only", () => {
    const years = [
      { plannedKopecks: 5n, actualKopecks: 4n },
      { plannedKopecks: 7n, actualKopecks: null },
    ];
    expect(totalsOf(years)).toEqual({ plannedKopecks: 12n, actualKopecks: 4n });
  });
});

describe("a programme of 2019 to 2028", () => {
  test.each([
    [2018, "coming"],
    [2019, "running"],
    [2028, "running"],
    [2029, "over"],
  ])("in %i is %s", (year, phase) => {
    expect(programmePhase({ yearFrom: 2019, yearTo: 2028 }, year)).toBe(phase);
  });
});
