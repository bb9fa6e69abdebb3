import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";

type Once = { key: string; action: string; actor: Actor };

/** One effect for one key: a second press waits for the first and gets its result. `deed` returns the id of what was made. */
export async function once(tx: Tx, { key, action, actor }: Once, deed: () => Promise<string>): Promise<string> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${actor.id}:${key}`}, 0))`;
  const done = await tx.idempotencyKey.findFirst({ where: { key: `${actor.id}:${key}`, action } });
  if (typeof done?.result === "string") return done.result;
  const result = await deed();
  await tx.idempotencyKey.create({ data: { key: `${actor.id}:${key}`, action, userId: actor.id, result } });
  return result;
}
