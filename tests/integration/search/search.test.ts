import { beforeAll, expect, test } from "vitest";

import { searchPublished } from "@/lib/search/queries";
import { seeded } from "@/tests/support/seeded";

beforeAll(seeded, 120_000);

const titles = async (query: string) => (await searchPublished(query)).map(({ titleRu }) => titleRu).join("\n");

test.each([
  ["слушание", /бюджет|ормат|слушан/i],
  ["ветераны", /ветеран/i],
  ["субботники", /субботник/i],
  ["елка", /ёлка/i],
  ["ЁЛКА", /ёлка/i],
  ["старейшины", /старейшин/i],
])("%s finds what a reader means", async (query, expected) => {
  expect(await titles(query)).toMatch(expected);
});

test.each(["'; drop table \"Event\"; --", "%%%", "\"", "((", "a".repeat(100), "<script>"])("%s does no harm", async (query) => {
  await expect(searchPublished(query)).resolves.toBeInstanceOf(Array);
});
