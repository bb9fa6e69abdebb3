import { describe, expect, test } from "vitest";

import { byOrganisation, isInRegister, isOver, reportState, subsidyTerm, totalOf, yearIn } from "@/lib/subsidies/rules";

describe("an entry of the register", () => {
  test.each([
    ["support under way", "2027-03-31", "2026-11-24", true],
    ["support without an end", null, "2026-11-24", true],
    ["its last day", "2026-11-24", "2026-11-24", true],
    ["ended three years ago to the day", "2023-11-24", "2026-11-24", true],
    ["ended a day more than three years ago", "2023-11-23", "2026-11-24", false],
    ["a subsidy of 2022 on the last day it stays", "2022-12-31", "2025-12-31", true],
    ["a subsidy of 2022 a day later", "2022-12-31", "2026-01-01", false],
    ["ended on the 29th of February", "2020-02-29", "2023-02-28", true],
    ["and the day after", "2020-02-29", "2023-03-01", false],
  ])("%s", (_name, endOn, today, kept) => {
    expect(isInRegister({ endOn }, today, 3)).toBe(kept);
  });

  test.each([
    ["2026-11-23", true],
    ["2026-11-24", false],
    [null, false],
  ])("with its end on %s is over: %s", (endOn, over) => {
    expect(isOver({ endOn }, "2026-11-24")).toBe(over);
  });
});

describe("a subsidy", () => {
  test("is given from its decision to the end of its year", () => {
    expect(subsidyTerm(2020, "2020-03-02")).toEqual({ startOn: "2020-03-02", endOn: "2020-12-31" });
  });

  test.each([
    ["2021-01-20", "2026-11-24", "reported"],
    ["2021-01-20", "2021-01-20", "reported"],
    ["2021-01-20", "2021-01-19", "waiting"],
    [null, "2020-12-31", "waiting"],
    [null, "2021-01-31", "waiting"],
    [null, "2021-02-01", "late"],
  ] as const)("of 2020, reported on %s, is on %s: %s", (reportedOn, today, state) => {
    expect(reportState({ reportedOn, year: 2020 }, today)).toBe(state);
  });

  test("sums are whole kopecks", () => {
    expect(totalOf([{ amountKopecks: 4_500_000n }, { amountKopecks: 1n }])).toBe(4_500_001n);
    expect(totalOf([])).toBe(0n);
  });
});

describe("a year in an address", () => {
  test.each([
    ["2020", 2020],
    ["2026", 2026],
    ["2027", null],
    ["1990", null],
    ["20", null],
    ["2020x", null],
    ["02020", null],
    ["", null],
  ])("«%s» is %s", (segment, year) => {
    expect(yearIn(segment, "2026-11-24")).toBe(year);
  });
});

test("organisations come by the Russian alphabet, their support by time, the latest first", () => {
  const entry = (slug: string, nameRu: string, startOn: string) => ({ organisation: { slug, nameRu }, startOn });
  const groups = byOrganisation([
    entry("z", "Ягода", "2020-01-01"),
    entry("e", "Ёлка", "2020-01-01"),
    entry("zh", "Жар-птица", "2020-01-01"),
    entry("z", "Ягода", "2021-01-01"),
  ]);

  expect(groups.map(({ organisation }) => organisation.nameRu)).toEqual(["Ёлка", "Жар-птица", "Ягода"]);
  expect(groups.at(-1)?.entries.map(({ startOn }) => startOn)).toEqual(["2021-01-01", "2020-01-01"]);
});
