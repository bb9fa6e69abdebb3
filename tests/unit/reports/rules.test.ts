import { expect, test } from "vitest";

import { piecesOf, shareOf } from "@/lib/reports/rules";

test("a text's figures come apart, unknown braces stay", () => {
  expect(piecesOf("Советов: {councils}, ТОС: {tos}. {nothing}")).toEqual([
    { text: "Советов: " }, { code: "councils" }, { text: ", ТОС: " }, { code: "tos" }, { text: ". " }, { text: "{nothing}" },
  ]);
});

test.each([[3, 4, 75], [1, 3, 33], [0, 0, 0]])("%i of %i is %i per cent", (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});
