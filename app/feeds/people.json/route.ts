import { env } from "@/lib/env";
import { listPopolo } from "@/lib/memberships/popolo";

export const dynamic = "force-dynamic";

/** Popolo: public facts of advisory bodies, their posts and memberships. */
export async function GET() {
  return Response.json(await listPopolo(env.PUBLIC_URL), { headers: { "Cache-Control": "public, max-age=300" } });
}
