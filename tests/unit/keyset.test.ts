import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { decodeCursor, encodeCursor, pageOf } from "@/lib/keyset";

const schema = z.strictObject({ day: z.string(), id: z.number() });
const rows = [1, 2, 3, 4, 5].map((id) => ({ id, day: "2026-11-24", title: "Примерное событие" }));
const keyOf = ({ day, id }: (typeof rows)[number]) => ({ day, id });

describe("a cursor", () => {
  test("comes back as it was, and is fit for an address", () => {
    fc.assert(
      fc.property(fc.record({ day: fc.string({ unit: "grapheme", maxLength: 40 }), id: fc.integer() }), (key) => {
        const cursor = encodeCursor(key);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, schema)).toEqual(key);
      }),
    );
  });

  test.each([
    ["missing", undefined],
    ["empty", ""],
    ["not base64url", "пример"],
    ["not JSON", Buffer.from("{").toString("base64url")],
    ["of another list", encodeCursor({ title: "А" })],
    ["with more than it should", encodeCursor({ day: "2026-11-24", id: 1, role: "administrator" })],
    ["too long", encodeCursor({ day: "1".repeat(1000), id: 1 })],
  ])("that is %s is null", (_, cursor) => {
    expect(decodeCursor(cursor, schema)).toBeNull();
  });

  test("of any text never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeCursor(text, schema)).toBeNull();
      }),
    );
  });
});

describe("a page", () => {
  test("gives its rows and where the next begins", () => {
    const { items, next } = pageOf(rows.slice(0, 3), 2, keyOf);
    expect(items.map(({ id }) => id)).toEqual([1, 2]);
    expect(decodeCursor(next, schema)).toEqual({ day: "2026-11-24", id: 2 });
  });

  test.each([0, 1, 2])("that holds all %i rows is the last", (count) => {
    expect(pageOf(rows.slice(0, count), 2, keyOf)).toEqual({ items: rows.slice(0, count), next: null });
  });
});
