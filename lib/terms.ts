import "server-only";
import type { Day } from "@/lib/days";
import { findRuleInForce } from "@/lib/legal-rules/queries";
import { type DayTerm, isDayTerm, parseValue } from "@/lib/legal-rules/rules";

/** The term a rule sets on a day, as its default, least or greatest value; `fallback` where the register has no such rule. */
export async function termOn(code: string, day: Day, fallback: DayTerm): Promise<DayTerm> {
  const rule = await findRuleInForce(code, day);
  const value = parseValue(rule?.value ?? rule?.min ?? rule?.max ?? "");
  return isDayTerm(value) ? value : fallback;
}
