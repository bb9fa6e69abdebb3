/** For a page's metadata: where readers find its calendar and its feed. */
export const feedLinks = (feed: "events" | "hearings", title: string) => ({
  "text/calendar": [{ url: `/feeds/${feed}.ics`, title }],
  "application/atom+xml": [
    { url: `/feeds/${feed}.atom`, title },
    { url: "/feeds/news.atom", title: "Новости портала" },
  ],
});
