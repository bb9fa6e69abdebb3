import { expect, test } from "vitest";

import type { LegalRule } from "@/lib/legal-rules/rules";
import { assemblyAge, assemblyQuorum } from "@/lib/tos-bodies/rules";

const rule = (code: string, rest: Partial<LegalRule>): LegalRule => ({ code, law: "", kind: "law", min: null, max: null, value: null, validFrom: null, validTo: null, source: "", confidence: "H", ...rest });
const rules = [
  rule("tos.assembly.quorum", { value: "1/3" }),
  rule("tos.assembly.age", { value: "16", validTo: "2025-06-18" }),
  rule("tos.assembly.age", { value: "18", validFrom: "2025-06-19" }),
];

test.each([[120, 40], [180, 60], [100, 34], [1, 1]])("an assembly of %i residents needs %i", (residents, needed) => {
  expect(assemblyQuorum(residents, rules, "2026-11-24")).toBe(needed);
});

test.each([["2020-05-01", 16], ["2025-06-18", 16], ["2025-06-19", 18]])("on %s one votes from %i", (day, age) => {
  expect(assemblyAge(rules, day)).toBe(age);
});

test("without a rule no age is made up", () => {
  expect(assemblyAge([], "2026-01-01")).toBeNull();
});
