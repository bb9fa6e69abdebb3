import { backTo } from "@/lib/back-to";
import { isReadingCode, plainMode } from "@/lib/reading-mode";

const year = 31_536_000;

/** Chooses a reading mode without script: the cookie, then back to the page the reader was on. */
export function GET(request: Request) {
  const code = new URL(request.url).searchParams.get("mode") ?? "";
  const kept = isReadingCode(code) && code !== plainMode;
  const cookie = kept ? `view=${code}; Max-Age=${year}` : "view=; Max-Age=0";
  return new Response(null, {
    status: 303,
    headers: { Location: backTo(request), "Set-Cookie": `${cookie}; Path=/; SameSite=Lax`, "Cache-Control": "no-store" },
  });
}
