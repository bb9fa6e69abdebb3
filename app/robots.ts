import type { MetadataRoute } from "next";

import { env } from "@/lib/env";

/** Read when asked, not when built: the address and the demonstration mode are known only then. */
export const dynamic = "force-dynamic";

const closed = ["/api/", "/*/my", "/*/admin", "/*/sign-in", "/*/sign-up", "/*/mailbox", "/*/search", "/*~"];

/** A demonstration's people and sums are fictional: search engines should not learn them. */
export default function robots(): MetadataRoute.Robots {
  if (env.DEMO) return { rules: { userAgent: "*", disallow: "/" } };
  return { rules: { userAgent: "*", allow: "/", disallow: closed }, host: env.PUBLIC_URL };
}
