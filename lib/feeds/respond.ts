const kept = "public, max-age=300";

export const calendarResponse = (text: string, name: string) =>
  new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": `inline; filename="${name}"`, "Cache-Control": kept } });

export const atomResponse = (text: string) => new Response(text, { headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": kept } });

export const missing = () => new Response("404", { status: 404, headers: { "Content-Type": "text/plain" } });
