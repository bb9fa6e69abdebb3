import { describe, expect, test } from "vitest";

import { countHolders, endedBefore, heldOn, isHeldOn } from "@/lib/premises/rules";

const held = (slug: string, startOn: string, endOn: string | null) => ({ startOn, endOn, organisation: { slug } });
const rows = [
  held("veterans", "2020-01-01", null),
  held("veterans", "2019-01-01", "2019-12-31"),
  held("women", "2020-06-01", "2020-12-31"),
  held("youth", "2021-01-01", null),
];

describe("a place is held with both of its days", () => {
  test.each([
    ["2020-05-31", false],
    ["2020-06-01", true],
    ["2020-12-31", true],
    ["2021-01-01", false],
  ])("on %s: %s", (day, expected) => {
    expect(isHeldOn({ startOn: "2020-06-01", endOn: "2020-12-31" }, day)).toBe(expected);
  });

  test("without an end it goes on", () => {
    expect(isHeldOn({ startOn: "2020-01-01", endOn: null }, "2099-01-01")).toBe(true);
  });
});

test("an organisation counts once, whatever it holds", () => {
  expect(countHolders([...rows, held("veterans", "2020-01-01", null)], "2020-12-31")).toBe(2);
  expect(heldOn(rows, "2020-12-31")).toHaveLength(2);
});

test("what has ended comes with the latest first", () => {
  expect(endedBefore(rows, "2021-06-01").map(({ endOn }) => endOn)).toEqual(["2020-12-31", "2019-12-31"]);
});
