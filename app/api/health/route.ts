import { isAlive } from "@/lib/health";

export const dynamic = "force-dynamic";

export async function GET() {
  const alive = await isAlive();
  return Response.json({ status: alive ? "ok" : "no-database" }, { status: alive ? 200 : 503 });
}
