import { describe, expect, test } from "vitest";

import { codesIn, filled, growth, isCounted, isPublic, lastDayOf, partsOf, percentOf, reportYear } from "@/lib/reports/rules";

describe("a section's text", () => {
  test("falls into words and codes", () => {
    expect(partsOf("Советов: {councils}. ТОС: {tos}")).toEqual([
      { text: "Советов: " },
      { code: "councils" },
      { text: ". ТОС: " },
      { code: "tos" },
    ]);
  });

  test("may be without figures, or nothing but a figure", () => {
    expect(partsOf("Поддержка оказывается.")).toEqual([{ text: "Поддержка оказывается." }]);
    expect(partsOf("{tos}")).toEqual([{ code: "tos" }]);
    expect(partsOf("")).toEqual([]);
  });

  test("braces that are no code are words", () => {
    expect(codesIn("{} {1} {{tos}} { tos }")).toEqual(["tos"]);
  });

  test("is filled; what nobody defines stays to be seen", () => {
    expect(filled("{a} и {b}", (code) => (code === "a" ? "7" : null))).toBe("7 и {b}");
  });

  test("a figure of nought is said", () => {
    expect(filled("всего {a}", () => "0")).toBe("всего 0");
  });
});

describe("a report", () => {
  test.each([
    ["draft", false],
    ["approved", false],
    ["published", true],
  ] as const)("%s: public %s", (status, open) => {
    expect(isPublic(status)).toBe(open);
  });

  test.each([
    ["2020", 2020],
    ["1999", 1999],
    ["20", null],
    ["20200", null],
    ["3020", null],
    ["2020a", null],
    ["-2020", null],
    ["", null],
  ])("the year in «%s» is %s", (segment, year) => {
    expect(reportYear(segment)).toBe(year);
  });

  test("ends on the last of December", () => {
    expect(lastDayOf(2020)).toBe("2020-12-31");
  });
});

describe("an event of the year", () => {
  test.each([
    ["festival", "scheduled", true],
    ["festival", "rescheduled", true],
    ["concert", "movedOnline", true],
    ["festival", "cancelled", false],
    ["festival", "postponed", false],
    ["announcement", "scheduled", false],
  ] as const)("%s, %s: counted %s", (kind, status, counted) => {
    expect(isCounted({ kind, status })).toBe(counted);
  });
});

describe("figures", () => {
  test.each([
    [17, 21, 81],
    [1, 3, 33],
    [0, 5, 0],
    [5, 5, 100],
    [0, 0, null],
  ])("%i of %i is %s per cent", (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });

  test.each([
    [7, 7, 0],
    [9, 8, 1],
    [2, 5, -3],
    [91_000_000n, 85_540_000n, 5_460_000],
    [null, 5, null],
    [5, null, null],
  ])("from %s before: %s, grew by %s", (now, before, change) => {
    expect(growth(now, before)).toBe(change);
  });
});
