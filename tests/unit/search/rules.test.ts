import { expect, test } from "vitest";

import { queryObjection } from "@/lib/search/rules";

test.each([["", "empty"], ["   ", "empty"], ["я", "too-short"], ["да", null], ["д".repeat(100), null], ["д".repeat(101), "too-long"]])("%j: %s", (text, objection) => {
  expect(queryObjection(text)).toBe(objection);
});
