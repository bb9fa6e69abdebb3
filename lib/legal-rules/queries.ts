import "server-only";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import type { LegalRule } from "@/lib/legal-rules/rules";

const whole = {
  code: true,
  law: true,
  kind: true,
  min: true,
  max: true,
  value: true,
  validFrom: true,
  validTo: true,
  source: true,
  confidence: true,
} as const;

type Row = Omit<LegalRule, "validFrom" | "validTo"> & { validFrom: Date | null; validTo: Date | null };

const plain = (row: Row): LegalRule => ({
  ...row,
  validFrom: row.validFrom && toDay(row.validFrom),
  validTo: row.validTo && toDay(row.validTo),
});

/** Every version of every rule, the older before the newer. */
export async function listLegalRules(): Promise<LegalRule[]> {
  const rows = await db.legalRule.findMany({
    select: whole,
    orderBy: [{ code: "asc" }, { validFrom: { sort: "asc", nulls: "first" } }],
  });
  return rows.map(plain);
}

/** `ruleInForce`, said to the database. queries.test.ts holds the two together. */
export async function findRuleInForce(code: string, day: Day): Promise<LegalRule | null> {
  const date = fromDay(day);
  const row = await db.legalRule.findFirst({
    select: whole,
    where: {
      code,
      AND: [{ OR: [{ validFrom: null }, { validFrom: { lte: date } }] }, { OR: [{ validTo: null }, { validTo: { gte: date } }] }],
    },
  });
  return row && plain(row);
}
