import { describe, expect, test } from "vitest";

import { type Figures, findIndicator, indicators } from "@/lib/reports/indicators";
import { changeLabel, dottedDay, figureLabel, reportWords, saidLabel } from "@/lib/reports/labels";

const figures: Figures = {
  councils: 3,
  members: 47,
  councilMeetings: 13,
  tos: 2,
  hearings: 5,
  headMeetings: 2,
  subsidised: 7,
  subsidyKopecks: 91_000_000n,
  premises: 9,
  events: 21,
  remoteEvents: 17,
  participants: 15547,
  webinars: 2,
  practices: 2,
  jubilees: [{ slug: "a", nameRu: "75 лет", nameEn: "75 years" }],
};
const of = (code: string) => findIndicator(code) ?? expect.unreachable();
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("indicators", () => {
  test("have codes of their own and words in both languages", () => {
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
    expect(indicators.flatMap(({ name, rule }) => [name.ru, name.en, rule.ru, rule.en]).filter((text) => text === "")).toEqual(
      [],
    );
  });

  test("lead to pages of the portal", () => {
    expect(indicators.filter(({ href }) => !/^\/[a-z]/.test(href(2020)))).toEqual([]);
  });

  test.each([
    ["councils", "3"],
    ["participants", "15 547"],
    ["remoteShare", "81 %"],
    ["subsidySum", "910 000 ₽"],
    ["jubilees", "75 лет"],
  ])("%s is said as «%s»", (code, text) => {
    expect(plain(saidLabel("ru", of(code), figures))).toBe(text);
  });

  test("a year without jubilees says so", () => {
    expect(saidLabel("en", of("jubilees"), { ...figures, jubilees: [] })).toBe(reportWords.en.noJubilees);
  });

  test("what is not known is not nought", () => {
    expect(figureLabel("ru", of("events"), null)).toBe("нет данных");
  });
});

describe("changes", () => {
  test.each([
    ["councils", 0, "без изменений"],
    ["events", 4, "+4"],
    ["events", -4, "−4"],
    ["remoteShare", -27, "−27 п. п."],
    ["subsidySum", 5_460_000, "+54 600 ₽"],
    ["events", null, "нет данных"],
  ])("%s by %s is «%s»", (code, change, text) => {
    expect(plain(changeLabel("ru", of(code), change))).toBe(text);
  });
});

test("documents write days with dots", () => {
  expect(dottedDay("2026-11-24")).toBe("24.11.2026");
});
