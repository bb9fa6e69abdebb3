import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addDays, weekday } from "@/lib/days";
import {
  addWorkingDays,
  calendarWarning,
  isWorkingDay,
  knowsYear,
  rollBack,
  rollForward,
  workingDaysBetween,
} from "@/lib/working-days";
import calendar from "@/lib/working-days.json";

const anyDay = fc.integer({ min: 0, max: 3300 }).map((count) => addDays("2019-01-01", count));

describe("the production calendar", () => {
  // 2020 was published with 248; five more days were made free by decrees.
  test.each([
    [2019, 247],
    [2020, 243],
    [2021, 247],
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])("%i has %i working days", (year, count) => {
    expect(workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`)).toBe(count);
  });

  test.each(Object.entries(calendar.years))("%s lists days of its own year, weekdays off and Saturdays on", (year, lists) => {
    const off = [...lists.daysOff, ...lists.extraDaysOff.flatMap(({ days }) => days)];
    expect([...off, ...lists.workingSaturdays].filter((day) => !day.startsWith(year))).toEqual([]);
    expect(off.filter((day) => weekday(day) > 5)).toEqual([]);
    expect(lists.workingSaturdays.filter((day) => weekday(day) !== 6)).toEqual([]);
    expect(new Set(off).size).toBe(off.length);
  });

  test.each([
    ["2026-01-09", false, "moved from 3 January"],
    ["2026-01-12", true, "the first working day of 2026"],
    ["2026-05-11", false, "moved from 9 May"],
    ["2026-12-31", false, "moved from 4 January"],
    ["2026-11-24", true, "a Tuesday"],
    ["2026-11-28", false, "a Saturday"],
    ["2024-04-27", true, "a working Saturday"],
    ["2024-12-28", true, "a working Saturday"],
    ["2025-11-01", true, "a working Saturday"],
    ["2021-02-20", true, "a working Saturday"],
    ["2020-05-05", false, "moved from 5 January"],
    ["2020-06-24", false, "the parade of Victory, by decree"],
    ["2020-07-01", false, "the vote, by decree"],
    ["2020-04-15", true, "paid leave of the pandemic did not stop terms"],
  ])("%s: working is %s, %s", (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });
});

describe("a year without a calendar", () => {
  test("2027 is missing until it is published", () => {
    expect([knowsYear(2026), knowsYear(2027)]).toEqual([true, false]);
  });

  test.each([
    ["2027-01-08", false],
    ["2027-01-11", true],
    ["2027-02-23", false],
    ["2027-03-08", false],
    ["2027-05-03", false],
    ["2027-05-10", false],
    ["2027-06-14", false],
    ["2027-11-04", false],
    ["2027-11-05", true],
    ["2028-01-10", true],
  ])("has the Labour Code's holidays: %s, working is %s", (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });

  test("is said beside the dates", () => {
    expect(calendarWarning([2025, 2026], "ru")).toBeNull();
    expect(calendarWarning([2026, 2027], "ru")).toMatch(/на 2027 год ещё нет/);
    expect(calendarWarning([2028, 2027, 2027], "ru")).toMatch(/на 2027 и 2028 годы ещё нет/);
    expect(calendarWarning([2027], "en")).toMatch(/for 2027 yet/);
  });
});

describe("a term in working days", () => {
  test.each([
    ["2026-04-30", 1, "2026-05-04"],
    ["2026-05-08", 5, "2026-05-18"],
    ["2025-12-30", 1, "2026-01-12"],
    ["2024-04-26", 1, "2024-04-27"],
    ["2026-11-24", 0, "2026-11-24"],
    ["2026-11-24", -5, "2026-11-17"],
    ["2026-01-12", -1, "2025-12-30"],
  ])("from %s, %i days end on %s", (from, count, end) => {
    expect(addWorkingDays(from, count)).toBe(end);
  });

  test("counted back gives its length, forward and backward", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, count) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count))).toBe(count);
      }),
    );
  });

  test("ends on a working day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        expect(isWorkingDay(addWorkingDays(from, count))).toBe(true);
      }),
    );
  });

  test("an end on a free day moves to the nearest working one", () => {
    expect([rollForward("2026-05-09"), rollForward("2026-05-12"), rollBack("2026-05-11")]).toEqual([
      "2026-05-12",
      "2026-05-12",
      "2026-05-08",
    ]);
  });
});
