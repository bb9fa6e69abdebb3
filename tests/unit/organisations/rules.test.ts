import { describe, expect, test } from "vitest";

import {
  awardYearOf,
  byKind,
  isPublicOrganisation,
  kindOfSegment,
  kindSegments,
  organisationKinds,
} from "@/lib/organisations/rules";
import { OrganisationKind } from "@/prisma/generated/enums";

test.each([
  ["draft", false],
  ["submitted", false],
  ["verified", true],
  ["suspended", true],
  ["liquidated", true],
] as const)("an organisation that is %s is public: %s", (status, isPublic) => {
  expect(isPublicOrganisation(status)).toBe(isPublic);
});

describe("the end of an address", () => {
  test.each(Object.values(OrganisationKind))("of %s leads back to it, in small letters", (kind) => {
    expect(kindSegments[kind]).toMatch(/^[a-z-]+$/);
    expect(kindOfSegment(kindSegments[kind])).toBe(kind);
  });

  test.each(["nationalCultural", "", "toString", "page"])("«%s» is of no kind", (segment) => {
    expect(kindOfSegment(segment)).toBeNull();
  });
});

test("the directory goes through the kinds as the database does", () => {
  expect(organisationKinds).toEqual(Object.values(OrganisationKind));
});

test("organisations stand under their kinds, kinds in the order met", () => {
  const rows = [
    { kind: "youth", id: 1 },
    { kind: "women", id: 2 },
    { kind: "youth", id: 3 },
  ] as const;
  expect(byKind(rows).map(({ kind, organisations }) => [kind, organisations.map(({ id }) => id)])).toEqual([
    ["youth", [1, 3]],
    ["women", [2]],
  ]);
});

test.each([
  [[2025, 2024], 2026, 2025],
  [[2026, 2025], 2026, 2026],
  [[2027, 2024], 2026, 2024],
  [[], 2026, 2026],
])("of the years %j the directory of %i tells of %i", (years, present, told) => {
  expect(awardYearOf(years, present)).toBe(told);
});
