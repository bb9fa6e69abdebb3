import { describe, expect, test } from "vitest";

import { noticeLabel, paceLabel, quorumLabel } from "@/lib/advisory-bodies/labels";
import { isDissolved, plannedInYear } from "@/lib/advisory-bodies/rules";

const body = { foundedOn: "2019-02-14", dissolvedOn: null, meetingsPerQuarter: 1 };

describe("the plan of a year", () => {
  test.each([
    ["a whole year", body, 2020, 4],
    ["the year it was founded in, from the next quarter on", body, 2019, 3],
    ["before it was founded", body, 2018, 0],
    ["founded on the first day of a quarter", { ...body, foundedOn: "2019-04-01" }, 2019, 3],
    ["two a quarter", { ...body, meetingsPerQuarter: 2 }, 2020, 8],
    ["dissolved in August", { ...body, dissolvedOn: "2020-08-10" }, 2020, 2],
    ["dissolved the day after a quarter", { ...body, dissolvedOn: "2020-07-01" }, 2020, 2],
  ])("%s", (_, planned, year, count) => {
    expect(plannedInYear(planned, year)).toBe(count);
  });
});

test.each([
  [null, false],
  ["2026-11-25", false],
  ["2026-11-24", true],
])("a body dissolved on %s has ended its work on 24 November 2026: %s", (dissolvedOn, ended) => {
  expect(isDissolved({ dissolvedOn }, "2026-11-24")).toBe(ended);
});

describe("the statute in words", () => {
  test.each([
    ["ru", 0.5, "больше половины членов"],
    ["en", 0.5, "more than half of the members"],
    ["ru", 0.667, "больше 66,7\u00A0% членов"],
    ["en", 1, "all members"],
  ] as const)("in %s a quorum of %d is «%s»", (locale, share, said) => {
    expect(quorumLabel(locale, share)).toBe(said);
  });

  test("notice and pace", () => {
    expect([noticeLabel("ru", 5), noticeLabel("en", 1)]).toEqual(["за 5\u00A0рабочих дней", "1\u00A0working day before"]);
    expect([paceLabel("ru", 1), paceLabel("en", 2)]).toEqual([
      "не реже 1\u00A0заседания в квартал",
      "at least 2\u00A0meetings a quarter",
    ]);
  });
});
