import { describe, expect, test } from "vitest";

import type { LegalRule } from "@/lib/legal-rules/rules";
import { ageVersions, foundingOn } from "@/lib/tos-bodies/founding";
import { foundingSteps } from "@/lib/tos-bodies/founding-labels";
import { assemblyAge, assemblyQuorum, houseOf, housesByStreet, isStale, projectsByYear, tosState } from "@/lib/tos-bodies/rules";

const rule = (code: string, rest: Partial<LegalRule>): LegalRule => ({
  code,
  law: "",
  kind: "law",
  min: null,
  max: null,
  value: null,
  validFrom: null,
  validTo: null,
  source: "",
  confidence: "H",
  ...rest,
});
const rules = [
  rule("tos.assembly.quorum", { value: "1/3" }),
  rule("tos.assembly.age", { law: "131-ФЗ ст. 27", value: "16", validTo: "2025-06-18" }),
  rule("tos.assembly.age", { law: "33-ФЗ ст. 50", value: "18", validFrom: "2025-06-19" }),
  rule("tos.registration.decision", { kind: "local", max: "30d" }),
];
const today = "2026-11-24";

describe("an assembly", () => {
  test.each([
    [120, 40],
    [180, 60],
    [100, 34],
    [1, 1],
  ])("of %i residents needs %i", (residents, needed) => {
    expect(assemblyQuorum(residents, rules, today)).toBe(needed);
  });

  test("needs more than a half where a rule says so", () => {
    expect(assemblyQuorum(100, [rule("tos.assembly.quorum", { value: ">1/2" })], today)).toBe(51);
  });

  test.each([
    ["2020-05-01", 16],
    ["2025-06-18", 16],
    ["2025-06-19", 18],
  ])("on %s one votes from %i", (day, age) => {
    expect(assemblyAge(rules, day)).toBe(age);
  });

  test("without a rule no age is made up", () => {
    expect(assemblyAge([], "2026-01-01")).toBeNull();
  });
});

describe("founding", () => {
  test("takes what the register of rules says on a day", () => {
    expect(foundingOn(rules, today)).toEqual({
      age: 18,
      share: "1/3",
      conference: null,
      registration: "30d",
      law: "33-ФЗ ст. 50",
    });
    expect(foundingOn(rules, "2020-05-01").age).toBe(16);
  });

  test("is told in the same number of steps in both languages, with the numbers of the law", () => {
    const founding = foundingOn(rules, today);
    const [ru, en] = [foundingSteps.ru(founding), foundingSteps.en(founding)];
    expect(ru).toHaveLength(en.length);
    expect(ru[2]?.text).toContain("1/3 жителей территории с 18\u00A0лет");
    expect(en[2]?.text).toContain("1/3 of the residents of the territory from the age of 18");
    expect(ru[3]?.text).toContain("30\u00A0дней");
  });

  test("without rules it names no numbers", () => {
    expect(
      foundingSteps
        .ru(foundingOn([], today))
        .map(({ text }) => text)
        .join(" "),
    ).not.toMatch(/\d|null/);
  });

  test("ages: the version in force first", () => {
    expect(ageVersions(rules).map(({ age, from, to }) => [age, from, to])).toEqual([
      ["18", "2025-06-19", null],
      ["16", null, "2025-06-18"],
    ]);
  });
});

describe("the state of a TOS", () => {
  test.each([
    [{ termUntil: null, ceasedOn: null }, "active"],
    [{ termUntil: today, ceasedOn: null }, "active"],
    [{ termUntil: "2026-11-23", ceasedOn: null }, "termOver"],
    [{ termUntil: "2029-01-01", ceasedOn: today }, "ceased"],
    [{ termUntil: null, ceasedOn: "2026-12-01" }, "active"],
  ])("%j is %s", (body, state) => {
    expect(tosState(body, today)).toBe(state);
  });

  test("an entry is checked once a year", () => {
    expect([isStale("2025-11-24", today), isStale("2025-11-23", today)]).toEqual([false, true]);
  });
});

describe("houses", () => {
  test.each([
    ["ул. Демонстрационная, 12", { street: "ул. Демонстрационная", number: "12" }],
    ["пр. Примерный, 5, корпус 2", { street: "пр. Примерный, 5", number: "корпус 2" }],
    ["пос. Образцовый", { street: "пос. Образцовый", number: "" }],
  ])("%s", (address, house) => {
    expect(houseOf(address)).toEqual(house);
  });

  test("stand under their streets, streets by name without «ул.», houses by number", () => {
    const bodies = [{ houses: ["ул. Яблоневая, 12", "ул. Яблоневая, 5а"] }, { houses: ["пр. Примерный, 5", "ул. Яблоневая, 2"] }];
    expect(housesByStreet(bodies).map(({ street, houses }) => [street, houses.map(({ number }) => number)])).toEqual([
      ["пр. Примерный", ["5"]],
      ["ул. Яблоневая", ["2", "5а", "12"]],
    ]);
  });
});

test("projects by year, the latest first", () => {
  const projects = [{ year: 2020 }, { year: 2026 }, { year: 2020 }];
  expect(projectsByYear(projects).map(({ year, projects: of }) => [year, of.length])).toEqual([
    [2026, 1],
    [2020, 2],
  ]);
});
