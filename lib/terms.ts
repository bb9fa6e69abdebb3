import "server-only";
import { type Day, fromDay } from "@/lib/days";
import { db } from "@/lib/db";
import { type DayTerm, isDayTerm, parseValue } from "@/lib/legal-rules/rules";

/** The term a rule sets on a day, as its default, least or greatest value; `fallback` where the register has no such rule. */
export async function termOn(code: string, day: Day, fallback: DayTerm): Promise<DayTerm> {
  const date = fromDay(day);
  const rule = await db.legalRule.findFirst({
    where: {
      code,
      AND: [{ OR: [{ validFrom: null }, { validFrom: { lte: date } }] }, { OR: [{ validTo: null }, { validTo: { gte: date } }] }],
    },
    select: { value: true, min: true, max: true },
  });
  const value = parseValue(rule?.value ?? rule?.min ?? rule?.max ?? "");
  return isDayTerm(value) ? value : fallback;
}
