import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

type Deed = { action: string; objectId: string; details?: Prisma.InputJsonObject };

/** Written in the same transaction as the change it tells of, or not at all. */
export async function record(tx: Tx, actor: Actor | null, deed: Deed) {
  await tx.auditEntry.create({ data: { ...deed, actorId: actor?.id ?? null } });
}
