import type { z } from "zod";

/** What the last row of a page is known by: the columns of the order, the last of them unique. */
export type Key = Readonly<Record<string, string | number | boolean | null>>;
export type Page<Row> = { items: Row[]; next: string | null };

const longest = 500;

export const encodeCursor = (key: Key) => Buffer.from(JSON.stringify(key)).toString("base64url");

/** The key in a cursor from an address; null when it is missing, broken or of another list. */
export function decodeCursor<T extends Key>(cursor: string | null | undefined, schema: z.ZodType<T>): T | null {
  if (!cursor || cursor.length > longest || !/^[\w-]+$/.test(cursor)) return null;
  try {
    return schema.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString())).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Of `size + 1` rows asked for, the page and where the next begins. Never put a timestamptz in the key as a Date:
 * it keeps microseconds and a Date does not, so rows of one millisecond would be skipped.
 */
export function pageOf<Row>(rows: readonly Row[], size: number, keyOf: (row: Row) => Key): Page<Row> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: last !== undefined && rows.length > size ? encodeCursor(keyOf(last)) : null };
}
