import { expect, test } from "vitest";

import { documentLabel, votesLabel } from "@/lib/meetings/labels";

test.each([
  ["ru", { votesFor: 12, votesAgainst: 1, abstained: 2 }, "за — 12, против — 1, воздержались — 2"],
  ["en", { votesFor: 12, votesAgainst: 0, abstained: null }, "unanimous, 12 in favour"],
  ["ru", { votesFor: null, votesAgainst: null, abstained: null }, null],
] as const)("in %s %j is «%s»", (locale, votes, said) => {
  expect(votesLabel(locale, votes)).toBe(said);
});

test.each([
  [
    "ru",
    { number: "4", signedOn: "12 марта 2026", fileName: "протокол.pdf", bytes: 120_400 },
    "№\u00A04, 12 марта 2026, PDF, 120\u00A0КБ",
  ],
  ["en", { number: null, signedOn: null, fileName: "minutes.docx", bytes: 1_540_000 }, "DOCX, 1.5\u00A0MB"],
  ["ru", { number: null, signedOn: null, fileName: "файл", bytes: 12 }, "1\u00A0КБ"],
] as const)("a file is described in %s", (locale, paper, said) => {
  expect(documentLabel(locale, paper)).toBe(said);
});
