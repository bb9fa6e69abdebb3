import { describe, expect, test } from "vitest";

import { compositionOn, formerOn, knownFrom, seatPhase, unchangedAround, yearEnds } from "@/lib/memberships/rules";
import type { PostRole } from "@/prisma/generated/enums";

const seat = (familyName: string, role: PostRole, [startOn, endOn]: [string, string | null]) => ({
  role,
  startOn,
  endOn,
  person: { familyName, givenName: "Анна" },
});

const chair = seat("Яковлева", "chair", ["2020-02-01", null]);
const oldChair = seat("Белова", "chair", ["2018-02-01", "2020-01-31"]);
const member = seat("Ёлкина", "member", ["2018-02-01", null]);
const another = seat("Жукова", "member", ["2019-05-10", "2023-05-09"]);
const deputy = seat("Орлова", "deputyChair", ["2018-02-01", null]);
const seats = [member, chair, another, oldChair, deputy];
const names = (rows: readonly (typeof chair)[]) => rows.map(({ person }) => person.familyName);

describe("a seat", () => {
  test.each([
    ["2018-01-31", "coming"],
    ["2018-02-01", "current"],
    ["2020-01-31", "current"],
    ["2020-02-01", "former"],
  ])("held from 1 February 2018 to 31 January 2020 is on %s %s", (day, phase) => {
    expect(seatPhase(oldChair, day)).toBe(phase);
  });
});

describe("the composition", () => {
  test("of a day begins with the chair, then goes by post and by name", () => {
    expect(names(compositionOn(seats, "2022-12-31"))).toEqual(["Яковлева", "Орлова", "Ёлкина", "Жукова"]);
  });

  test("of an earlier day has those who sat then", () => {
    expect(names(compositionOn(seats, "2018-12-31"))).toEqual(["Белова", "Орлова", "Ёлкина"]);
    expect(compositionOn(seats, "2017-12-31")).toEqual([]);
  });

  test("former members: the latest to leave first", () => {
    expect(names(formerOn(seats, "2026-11-24"))).toEqual(["Жукова", "Белова"]);
    expect(formerOn(seats, "2020-01-31")).toEqual([]);
  });

  test.each([
    ["2017-01-01", null, "2018-02-01"],
    ["2019-05-10", "2019-05-10", "2020-02-01"],
    ["2020-01-31", "2019-05-10", "2020-02-01"],
    ["2022-12-31", "2020-02-01", "2023-05-10"],
    ["2026-11-24", "2023-05-10", null],
  ])("on %s it had been the same since %s and would be until %s", (day, since, changed) => {
    expect(unchangedAround(seats, day)).toMatchObject({ since, changed });
  });
});

test("the ends of the years that are over", () => {
  expect(yearEnds("2023-03-01", "2026-11-24")).toEqual(["2025-12-31", "2024-12-31", "2023-12-31"]);
  expect(yearEnds("2026-03-01", "2026-11-24")).toEqual([]);
  expect(yearEnds("2027-03-01", "2026-11-24")).toEqual([]);
});

test("the first composition that is known has none before it", () => {
  expect(["2019-01-01", "2019-06-01"].map((day) => unchangedAround(seats, day).isFirst)).toEqual([true, false]);
});

test("the composition is known from the first seat on, or from the founding", () => {
  expect(knownFrom(seats, "2012-01-01")).toBe("2018-02-01");
  expect(knownFrom(seats, "2018-03-01")).toBe("2018-03-01");
  expect(knownFrom([], "2012-01-01")).toBe("2012-01-01");
});
