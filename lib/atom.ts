import { Feed } from "feed";

import { env } from "@/lib/env";

export type AtomEntry = {
  title: string;
  /** The page's whole address, which is also the entry's identity. */
  url: string;
  text: string;
  publishedAt: Date;
  updatedAt: Date;
  categories?: string[];
};

type AtomFeed = { title: string; url: string; page: string; author: string; entries: readonly AtomEntry[] };

const longest = 50;

/** XML has no way to write them. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text as the HTML that the entries are declared to be. */
const html = (text: string) =>
  text
    .replaceAll(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\r?\n/g, "<br>");

/** The latest first, so that a cancellation of an old thing is news too. */
const byUpdate = (left: AtomEntry, right: AtomEntry) =>
  right.updatedAt.getTime() - left.updatedAt.getTime() || right.publishedAt.getTime() - left.publishedAt.getTime();

/** An Atom feed (RFC 4287) of at most 50 entries; `url` is its own address, `page` that of the page it follows. */
export function atom({ title, url, page, author, entries }: AtomFeed): string {
  const latest = entries.toSorted(byUpdate).slice(0, longest);
  const feed = new Feed({
    id: url,
    title,
    link: page,
    feedLinks: { atom: url },
    updated: latest[0]?.updatedAt ?? new Date(0),
    author: { name: author, link: env.PUBLIC_URL },
    generator: "Veche",
  });
  for (const { title: name, url: link, text, publishedAt, updatedAt, categories = [] } of latest)
    feed.addItem({
      title: html(name),
      id: link,
      link,
      description: html(text),
      published: publishedAt,
      date: updatedAt,
      category: categories.map((term) => ({ name: term, term })),
    });
  return feed.atom1();
}
