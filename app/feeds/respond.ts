const shared = "public, max-age=300";

const answer = (body: string, type: string) => new Response(body, { headers: { "Content-Type": type, "Cache-Control": shared } });

/** `file` is what a calendar saved by hand is called. */
export function calendarAnswer(body: string, file: string): Response {
  const response = answer(body, "text/calendar; charset=utf-8");
  response.headers.set("Content-Disposition", `inline; filename="${file}"`);
  return response;
}

export const atomAnswer = (body: string) => answer(body, "application/atom+xml; charset=utf-8");
