import { expect, test } from "vitest";

import { programmePhase, spentShare, totalsOf } from "@/lib/programmes/rules";

test.each([
  [100_000n, 50_000n, 50],
  [100_000n, 99_950n, 99.9],
  [100_000n, 0n, 0],
  [100_000n, null, null],
  [0n, 0n, null],
])("of %s planned, %s spent is %s per cent", (plannedKopecks, actualKopecks, share) => {
  expect(spentShare({ plannedKopecks, actualKopecks })).toBe(share);
});

test("totals take an open year's spending as nothing yet", () => {
  expect(
    totalsOf([
      { plannedKopecks: 5n, actualKopecks: 4n },
      { plannedKopecks: 7n, actualKopecks: null },
    ]),
  ).toEqual({ plannedKopecks: 12n, actualKopecks: 4n });
});

test.each([
  [2018, "coming"],
  [2019, "running"],
  [2028, "running"],
  [2029, "over"],
])("in %i a programme of 2019–2028 is %s", (year, phase) => {
  expect(programmePhase({ yearFrom: 2019, yearTo: 2028 }, year)).toBe(phase);
});
