import { describe, expect, test } from "vitest";

import { byKind, cleanQuery, hitKinds, hitPath, marks, plainQuery, queryObjection, snippetParts } from "@/lib/search/rules";

describe("a query", () => {
  test.each([
    ["  бюджет   города ", "бюджет города"],
    ["слу\u0000шание", "слу шание"],
    ["строка\nи\tещё", "строка и ещё"],
    ["\u200Bневидимое\u202E", "невидимое"],
    ["\u0001", ""],
    ["", ""],
  ])("%j is cleaned to «%s»", (typed, clean) => {
    expect(cleanQuery(typed)).toBe(clean);
  });

  test("loses half a letter", () => {
    expect(cleanQuery("ветеран\uD800")).toBe("ветеран");
  });

  test.each([
    ["", "short"],
    ["я", "short"],
    ["🎄", "short"],
    ["ТО", null],
    ["а".repeat(100), null],
    ["🎄".repeat(100), null],
    ["а".repeat(101), "long"],
  ])("%s: objection %s", (query, objection) => {
    expect(queryObjection(query)).toBe(objection);
  });

  test("knows е and ё as one letter", () => {
    expect(plainQuery("Ёлка ещё")).toBe("Елка еще");
  });
});

describe("hits", () => {
  test("are grouped by kind, the best first", () => {
    const hits = [
      { kind: "event", slug: "a" },
      { kind: "tos", slug: "b" },
      { kind: "event", slug: "c" },
    ] as const;

    expect(byKind(hits).map(({ kind, hits: of }) => [kind, of.map(({ slug }) => slug)])).toEqual([
      ["event", ["a", "c"]],
      ["tos", ["b"]],
    ]);
  });

  test("of every kind have a page", () => {
    expect(hitKinds.filter((kind) => !/^\/[a-z]+\/x$/.test(hitPath(kind, "x")))).toEqual([]);
  });
});

describe("a snippet", () => {
  const found = (text: string) => `${marks.start}${text}${marks.stop}`;

  test("falls into words found and words around them", () => {
    expect(snippetParts(`Все ${found("ветераны")} и ${found("дети")}.`)).toEqual([
      { text: "Все ", found: false },
      { text: "ветераны", found: true },
      { text: " и ", found: false },
      { text: "дети", found: true },
      { text: ".", found: false },
    ]);
  });

  test("may have no found word, or nothing else", () => {
    expect(snippetParts("просто текст")).toEqual([{ text: "просто текст", found: false }]);
    expect(snippetParts(found("слово"))).toEqual([{ text: "слово", found: true }]);
    expect(snippetParts("")).toEqual([]);
  });
});
