import { unstable_cache } from "next/cache";

const dated = (_key: string, value: unknown) => (typeof value === "bigint" ? { $bigint: String(value) } : value);

/** JSON calls a date's own toJSON before the replacer sees it, so dates are marked on the way in. */
function mark(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return value.map(mark);
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
  return value;
}

function revive(_key: string, value: unknown) {
  if (value === null || typeof value !== "object") return value;
  if ("$date" in value) return new Date(String(value.$date));
  if ("$bigint" in value) return BigInt(String(value.$bigint));
  return value;
}

export const pack = (value: unknown) => JSON.stringify(mark(value), dated) ?? "null";
export const unpack = <T>(text: string) => JSON.parse(text, revive) as T;

type Cached = { key: readonly string[]; tags: readonly string[] };

/** What public pages read: kept until a command expires one of its tags. Dates and bigint survive. */
export async function cached<T>({ key, tags }: Cached, ask: () => Promise<T>): Promise<T> {
  const kept = unstable_cache(async () => pack(await ask()), [...key], { tags: [...tags] });
  return unpack<T>(await kept());
}
