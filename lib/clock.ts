import "server-only";
import type { Tx } from "@/lib/db";

/** The database's clock: it alone decides what is too late. */
export async function clock(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;
  return row?.now ?? new Date();
}
