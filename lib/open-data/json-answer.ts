type Shared = { type?: string };

/** Open data for other sites' programs as well: any origin may read it, and caches keep it for five minutes. */
export const jsonAnswer = (data: object, { type = "application/json" }: Shared = {}) =>
  new Response(JSON.stringify(data), {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, s-maxage=300, stale-while-revalidate=86400",
    },
  });
