import { type LegalRule, parseValue, ruleInForce } from "@/lib/legal-rules/rules";
import type { Day } from "@/lib/days";

/** How many residents an assembly needs, by the share in force that day: a third of 120 is 40, of 100 is 34. */
export function assemblyQuorum(residents: number, rules: readonly LegalRule[], day: Day): number {
  const share = parseValue(ruleInForce(rules, "tos.assembly.quorum", day)?.value ?? "1/3");
  return share?.unit === "share" ? Math.ceil((residents * share.part) / share.whole) : residents;
}

/** From which age one votes at an assembly: 16 until 18 June 2025, 18 since. */
export function assemblyAge(rules: readonly LegalRule[], day: Day): number | null {
  const age = parseValue(ruleInForce(rules, "tos.assembly.age", day)?.value ?? "");
  return age?.unit === "number" ? age.count : null;
}
