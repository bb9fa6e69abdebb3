import { expect, test } from "vitest";

import { confidenceLabel, kindLabel, valueLabel } from "@/lib/legal-rules/labels";

test.each([
  ["ru", "5wd", "5\u00A0рабочих дней"],
  ["ru", "1m", "1\u00A0месяц"],
  ["ru", "3y", "3\u00A0года"],
  ["en", "1d", "1\u00A0day"],
  ["en", "48h", "48\u00A0hours"],
  ["ru", ">1/2", "больше 1/2"],
  ["en", "1/3", "1/3"],
  ["ru", "16", "16"],
  ["ru", "ежеквартально", "ежеквартально"],
] as const)("in %s %s is said «%s»", (locale, text, said) => {
  expect(valueLabel(locale, text)).toBe(said);
});

test("a kind and a confidence have words, an unknown one stays", () => {
  expect([kindLabel("ru", "local"), kindLabel("en", "law"), kindLabel("en", "toString")]).toEqual([
    "местный порядок",
    "law",
    "toString",
  ]);
  expect([confidenceLabel("ru", "H"), confidenceLabel("en", "?")]).toEqual(["проверено по тексту", "?"]);
});
