export const SHORTEST = 2;
export const LONGEST = 100;

export type QueryObjection = "empty" | "too-short" | "too-long";

/** Why this cannot be searched for. */
export function queryObjection(text: string): QueryObjection | null {
  const length = text.trim().length;
  if (length === 0) return "empty";
  if (length < SHORTEST) return "too-short";
  return length > LONGEST ? "too-long" : null;
}
