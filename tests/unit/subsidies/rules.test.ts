import { describe, expect, test } from "vitest";

import { byOrganisation, isInRegister, isOver, reportState, subsidyTerm, totalOf, yearIn } from "@/lib/subsidies/rules";

describe("the register keeps an entry for three years after the support", () => {
  test.each([
    ["2020-12-31", "2023-12-31", true],
    ["2020-12-31", "2024-01-01", false],
    [null, "2099-01-01", true],
  ])("ended %s, asked on %s: %s", (endOn, today, kept) => {
    expect(isInRegister({ endOn }, today, 3)).toBe(kept);
  });
});

test("support is over the day after its last", () => {
  expect(isOver({ endOn: "2020-12-31" }, "2020-12-31")).toBe(false);
  expect(isOver({ endOn: "2020-12-31" }, "2021-01-01")).toBe(true);
  expect(isOver({ endOn: null }, "2021-01-01")).toBe(false);
});

test.each([
  ["2021-01-20", "2021-06-01", "reported"],
  [null, "2021-01-31", "waiting"],
  [null, "2021-02-01", "late"],
  ["2021-03-01", "2021-02-15", "late"],
])("reported on %s, seen on %s: %s", (reportedOn, today, state) => {
  expect(reportState({ reportedOn, year: 2020 }, today)).toBe(state);
});

test.each([
  ["2020", 2020],
  ["2026", 2026],
  ["2027", null],
  ["1990", null],
  ["20x0", null],
  ["02020", null],
])("/support/subsidies/%s is the year %s", (segment, year) => {
  expect(yearIn(segment, "2026-11-24")).toBe(year);
});

test("a subsidy lasts to the end of its year, and sums are exact", () => {
  expect(subsidyTerm(2020, "2020-03-02")).toEqual({ startOn: "2020-03-02", endOn: "2020-12-31" });
  expect(totalOf([{ amountKopecks: 1n }, { amountKopecks: 2n }])).toBe(3n);
});

test("organisations come by the Russian alphabet, their support with the latest first", () => {
  const entry = (slug: string, nameRu: string, startOn: string) => ({ organisation: { slug, nameRu }, startOn });
  const groups = byOrganisation([
    entry("b", "Ёлка", "2020-01-01"),
    entry("c", "Жук", "2020-01-01"),
    entry("a", "Дом", "2019-01-01"),
    entry("a", "Дом", "2021-01-01"),
  ]);
  expect(groups.map(({ organisation, entries }) => [organisation.nameRu, entries.length])).toEqual([
    ["Дом", 2],
    ["Ёлка", 1],
    ["Жук", 1],
  ]);
  expect(groups[0]?.entries[0]?.startOn).toBe("2021-01-01");
});
