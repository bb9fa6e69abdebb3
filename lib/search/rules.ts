export const shortest = 2;
export const longest = 100;

export type QueryObjection = "short" | "long";

/** What was typed, without control characters and halves of letters, which PostgreSQL does not take; with single spaces. */
export const cleanQuery = (typed: string) =>
  typed
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Letters are counted, not bytes. */
export function queryObjection(query: string): QueryObjection | null {
  const length = [...query].length;
  if (length < shortest) return "short";
  return length > longest ? "long" : null;
}

/** е and ё are one letter here, as the database's `search_plain` has it. */
export const plainQuery = (query: string) => query.replaceAll("ё", "е").replaceAll("Ё", "Е");

export const hitKinds = ["hearing", "event", "council", "tos", "organisation", "person", "practice"] as const;
export type HitKind = (typeof hitKinds)[number];

/** Without a locale. */
export const hitPath = (kind: HitKind, slug: string) =>
  `/${{ hearing: "hearings", event: "events", council: "councils", tos: "tos", organisation: "organisations", person: "people", practice: "practices" }[kind]}/${slug}`;

/** Kinds with what was found of each; the kind of the best hit comes first. */
export function byKind<Hit extends { kind: HitKind }>(hits: readonly Hit[]): { kind: HitKind; hits: Hit[] }[] {
  const groups = new Map<HitKind, Hit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return Array.from(groups, ([kind, of]) => ({ kind, hits: of }));
}

/** What the database puts around a found word. */
export const marks = { start: "\u2068", stop: "\u2069" } as const;

/** A snippet in pieces, the found words apart. */
export function snippetParts(snippet: string): { text: string; found: boolean }[] {
  return snippet.split(marks.start).flatMap((piece, index) => {
    const [inside = "", ...outside] = piece.split(marks.stop);
    if (index === 0) return piece === "" ? [] : [{ text: piece, found: false }];
    return [
      { text: inside, found: true },
      { text: outside.join(""), found: false },
    ].filter(({ text }) => text !== "");
  });
}
