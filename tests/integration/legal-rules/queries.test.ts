import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, test } from "vitest";

import { fromDay } from "@/lib/days";
import { db } from "@/lib/db";
import { findRuleInForce, listLegalRules } from "@/lib/legal-rules/queries";
import { ruleInForce } from "@/lib/legal-rules/rules";

const code = `test.${randomUUID()}`;
const rule = { code, law: "131-ФЗ ст. 27", kind: "law", source: "S", confidence: "H" };

beforeAll(async () => {
  await db.legalRule.createMany({
    data: [
      { ...rule, value: "18", validFrom: fromDay("2025-06-19") },
      { ...rule, value: "14", validTo: fromDay("2019-12-31") },
      { ...rule, value: "16", validFrom: fromDay("2020-01-01"), validTo: fromDay("2025-05-31") },
    ],
  });
});

describe("legal rules", () => {
  test("are listed from the oldest version to the newest, with days as text", async () => {
    const versions = (await listLegalRules()).filter((found) => found.code === code);

    expect(versions.map(({ value, validFrom, validTo }) => [value, validFrom, validTo])).toEqual([
      ["14", null, "2019-12-31"],
      ["16", "2020-01-01", "2025-05-31"],
      ["18", "2025-06-19", null],
    ]);
  });

  test.each(["1995-01-01", "2019-12-31", "2020-01-01", "2025-05-31", "2025-06-01", "2025-06-18", "2025-06-19", "2099-12-31"])(
    "the database and the law agree on %s",
    async (day) => {
      expect(await findRuleInForce(code, day)).toEqual(ruleInForce(await listLegalRules(), code, day));
    },
  );

  test("in a gap between versions nothing is in force", async () => {
    expect(await findRuleInForce(code, "2025-06-10")).toBeNull();
    expect((await findRuleInForce(code, "2025-06-19"))?.value).toBe("18");
  });

  test("an unknown code is null", async () => {
    expect(await findRuleInForce("test.unknown", "2026-11-24")).toBeNull();
  });
});
