import type { Day } from "@/lib/days";
import { type LegalRule, ruleInForce } from "@/lib/legal-rules/rules";
import { assemblyAge, assemblyShare } from "@/lib/tos-bodies/rules";

/** What the law asks of those who found a TOS; null where the register of rules does not say. Shares and terms as rules write them. */
export type Founding = {
  age: number | null;
  share: string | null;
  conference: string | null;
  registration: string | null;
  law: string | null;
};

export const foundingOn = (rules: readonly LegalRule[], day: Day): Founding => ({
  age: assemblyAge(rules, day),
  share: assemblyShare(rules, day),
  conference: ruleInForce(rules, "tos.conference.quorum", day)?.value ?? null,
  registration: ruleInForce(rules, "tos.registration.decision", day)?.max ?? null,
  law: ruleInForce(rules, "tos.assembly.age", day)?.law ?? null,
});

export type AgeVersion = { age: string; law: string; from: Day | null; to: Day | null };

/** From which age one has voted over time, the latest version first. */
export const ageVersions = (rules: readonly LegalRule[]): AgeVersion[] =>
  rules
    .filter(({ code }) => code === "tos.assembly.age")
    .map(({ value, law, validFrom, validTo }) => ({ age: value ?? "", law, from: validFrom, to: validTo }))
    .toSorted((a, b) => (b.from ?? "").localeCompare(a.from ?? ""));
