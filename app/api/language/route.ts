import { backTo } from "@/lib/back-to";
import { isLocale } from "@/lib/i18n";

/** The same page in the other language; the front page when the browser does not say which page it was. */
export function GET(request: Request) {
  const wanted = new URL(request.url).searchParams.get("to") ?? "";
  const locale = isLocale(wanted) ? wanted : "ru";
  const to = backTo(request).replace(/^\/(ru|en)(?=[/?]|$)/, `/${locale}`);
  return new Response(null, { status: 303, headers: { Location: to, "Cache-Control": "no-store" } });
}
