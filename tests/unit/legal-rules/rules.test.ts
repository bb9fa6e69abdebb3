import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { deadline, hoursAfter, isDayTerm, isReached, parseValue, ruleInForce } from "@/lib/legal-rules/rules";
import { isWorkingDay } from "@/lib/working-days";

const age = "tos.assembly.age";
const rules = [
  { code: age, validFrom: null, validTo: "2025-06-18", value: "16" },
  { code: age, validFrom: "2025-06-19", validTo: null, value: "18" },
  { code: "access.zoom", validFrom: "2026-03-01", validTo: null, value: "200" },
];

describe("the rule in force", () => {
  test.each([
    ["2020-01-01", "16"],
    ["2025-06-18", "16"],
    ["2025-06-19", "18"],
    ["2099-01-01", "18"],
  ])("on %s one may take part from %s", (day, value) => {
    expect(ruleInForce(rules, age, day)?.value).toBe(value);
  });

  test("is none before the first version, and none for an unknown code", () => {
    expect(ruleInForce(rules, "access.zoom", "2026-02-28")).toBeNull();
    expect(ruleInForce(rules, "tos.assembly", "2026-02-28")).toBeNull();
  });
});

describe("a value", () => {
  test.each([
    ["5wd", { unit: "working-day", count: 5 }],
    ["30d", { unit: "day", count: 30 }],
    ["1m", { unit: "month", count: 1 }],
    ["3y", { unit: "year", count: 3 }],
    ["48h", { unit: "hour", count: 48 }],
    ["16", { unit: "number", count: 16 }],
    ["1/3", { unit: "share", part: 1, whole: 3, more: false }],
    [">1/2", { unit: "share", part: 1, whole: 2, more: true }],
    ["quarterly", null],
    ["1/0", null],
    ["-5d", null],
    ["5 d", null],
    ["", null],
  ])("%s", (text, value) => {
    expect(parseValue(text)).toEqual(value);
  });

  test("of any text never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseValue(text);
      }),
    );
  });

  test.each(["5wd", "30d", "1m", "1y"])("%s is a term in days", (text) => {
    expect(isDayTerm(parseValue(text))).toBe(true);
  });

  test.each(["48h", "16", "1/3", "often"])("%s is not", (text) => {
    expect(isDayTerm(parseValue(text))).toBe(false);
  });
});

describe("a share", () => {
  test.each([
    [{ part: 1, whole: 3, more: false }, 10, true],
    [{ part: 1, whole: 3, more: false }, 9, false],
    [{ part: 1, whole: 2, more: true }, 15, false],
    [{ part: 1, whole: 2, more: true }, 16, true],
  ])("%j of 30 is reached by %i: %s", (share, count, expected) => {
    expect(isReached({ unit: "share", ...share }, count, 30)).toBe(expected);
  });
});

describe("a deadline", () => {
  test.each([
    ["30 days from a Tuesday", "2026-11-24", { unit: "day", count: 30 }, "2026-12-24"],
    ["7 days that end on a Saturday go to Monday", "2026-11-21", { unit: "day", count: 7 }, "2026-11-30"],
    ["10 working days", "2026-11-24", { unit: "working-day", count: 10 }, "2026-12-08"],
    ["a month has the same date", "2026-10-24", { unit: "month", count: 1 }, "2026-11-24"],
    ["a month without such a date ends on its last day", "2026-01-30", { unit: "month", count: 1 }, "2026-03-02"],
    ["three years", "2023-11-24", { unit: "year", count: 3 }, "2026-11-24"],
  ] as const)("%s", (_, day, term, end) => {
    expect(deadline(day, term)).toBe(end);
  });

  test.each([
    ["next", "2026-05-12"],
    ["previous", "2026-05-08"],
    ["none", "2026-05-10"],
  ] as const)("on a Sunday with roll %s is %s", (roll, end) => {
    expect(deadline("2026-05-03", { unit: "day", count: 7 }, roll)).toBe(end);
  });

  test("is a working day, unless nothing is rolled", () => {
    fc.assert(
      fc.property(fc.constantFrom("day", "working-day", "month"), fc.integer({ min: 1, max: 40 }), (unit, count) => {
        expect(isWorkingDay(deadline("2026-01-01", { unit, count }))).toBe(true);
      }),
    );
  });

  test("in hours is an instant", () => {
    expect(hoursAfter(new Date("2026-11-24T20:00:00Z"), { unit: "hour", count: 48 })).toEqual(new Date("2026-11-26T20:00:00Z"));
  });
});
