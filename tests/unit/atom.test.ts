import { describe, expect, test } from "vitest";

import { type AtomEntry, atom } from "@/lib/atom";

const entry = (name: string, updated: string, changes: Partial<AtomEntry> = {}): AtomEntry => ({
  title: name,
  url: `https://veche.example/ru/events/${name}`,
  text: "Текст",
  publishedAt: new Date("2026-11-01T00:00:00Z"),
  updatedAt: new Date(updated),
  ...changes,
});

const written = (...entries: AtomEntry[]) =>
  atom({
    title: "Афиша",
    url: "https://veche.example/feeds/events.atom",
    page: "https://veche.example/ru/events",
    author: "Город",
    entries,
  });

const all = (text: string, tag: string) =>
  Array.from(text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g")), ([, inner]) => inner);

describe("an Atom feed", () => {
  test("says what it is, where it is and who writes it", () => {
    const text = written(entry("a", "2026-11-02T00:00:00Z"));

    expect(text).toContain("<id>https://veche.example/feeds/events.atom</id>");
    expect(text).toContain('<link rel="self" href="https://veche.example/feeds/events.atom"/>');
    expect(text).toContain('<link rel="alternate" href="https://veche.example/ru/events"/>');
    expect(text).toContain("<name>Город</name>");
  });

  test("begins with what was changed last, and is as new as that", () => {
    const text = written(
      entry("old", "2026-11-02T00:00:00Z"),
      entry("cancelled", "2026-11-20T00:00:00Z"),
      entry("new", "2026-11-10T00:00:00Z"),
    );

    expect(
      all(text, "id")
        .slice(1)
        .map((id) => id?.split("/").at(-1)),
    ).toEqual(["cancelled", "new", "old"]);
    expect(all(text, "updated")[0]).toBe("2026-11-20T00:00:00.000Z");
  });

  test("is a feed without entries too", () => {
    expect(written()).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
  });

  test("has at most fifty entries", () => {
    const many = Array.from({ length: 60 }, (_, index) => entry(`e${index}`, "2026-11-02T00:00:00Z"));

    expect(all(written(...many), "id")).toHaveLength(51);
  });

  test("what people wrote stays text", () => {
    const text = written(entry("a", "2026-11-02T00:00:00Z", { title: "<script>&\u0007]]>", text: "раз\nдва \uD800" }));

    expect(text).toContain("<![CDATA[&lt;script&gt;&amp;]]&gt;]]>");
    expect(text).toContain("<![CDATA[раз<br>два ]]>");
  });
});
