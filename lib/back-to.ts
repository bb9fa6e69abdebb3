/** The path of the portal's page a request came from; never another site's. */
export function backTo(request: Request): string {
  const from = request.headers.get("referer");
  if (!from || !URL.canParse(from)) return "/ru";
  const { host, pathname, search } = new URL(from);
  return host === request.headers.get("host") && /^\/(ru|en)(\/|$)/.test(pathname) ? pathname + search : "/ru";
}
