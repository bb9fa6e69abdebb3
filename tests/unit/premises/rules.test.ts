import { describe, expect, test } from "vitest";

import { countHolders, endedBefore, heldOn, isHeldOn } from "@/lib/premises/rules";

const row = (slug: string, startOn: string, endOn: string | null) => ({ organisation: { slug }, startOn, endOn });

describe("premises", () => {
  test.each([
    ["2020-01-01", "2020-12-31", "2019-12-31", false],
    ["2020-01-01", "2020-12-31", "2020-01-01", true],
    ["2020-01-01", "2020-12-31", "2020-12-31", true],
    ["2020-01-01", "2020-12-31", "2021-01-01", false],
    ["2020-01-01", null, "2050-01-01", true],
  ])("from %s to %s are held on %s: %s", (startOn, endOn, day, held) => {
    expect(isHeldOn({ startOn, endOn }, day)).toBe(held);
  });

  const rows = [
    row("a", "2016-05-01", "2021-04-30"),
    row("a", "2021-05-01", "2031-04-30"),
    row("b", "2018-02-01", null),
    row("b", "2020-01-01", null),
    row("c", "2014-03-01", "2016-09-30"),
  ];

  test("on a day when one agreement follows another are held once", () => {
    expect(heldOn(rows, "2021-04-30").map(({ organisation }) => organisation.slug)).toEqual(["a", "b", "b"]);
    expect(heldOn(rows, "2021-05-01").map(({ startOn }) => startOn)).toEqual(["2021-05-01", "2018-02-01", "2020-01-01"]);
  });

  test("two rooms make one holder", () => {
    expect(countHolders(rows, "2026-11-24")).toBe(2);
    expect(countHolders([], "2026-11-24")).toBe(0);
  });

  test("that were given back come by their end, the latest first", () => {
    expect(endedBefore(rows, "2026-11-24").map(({ endOn }) => endOn)).toEqual(["2021-04-30", "2016-09-30"]);
  });
});
