import "server-only";
import { type Actor, hasRole } from "@/lib/auth/actor";
import { db } from "@/lib/db";

export const mayReadAccounts = (actor: Actor) => hasRole(actor, "administrator", "auditor");

/** Accounts with their roles and mandates, by name, a page at a time. */
export async function listAccounts(actor: Actor, after: string | null) {
  if (!mayReadAccounts(actor)) return [];
  return db.user.findMany({
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      name: true,
      email: true,
      status: true,
      roles: { select: { role: true, validFrom: true, validTo: true } },
      mandates: { where: { revokedAt: null }, select: { isLeader: true, organisation: { select: { shortNameRu: true } } } },
    },
    orderBy: { email: "asc" },
    take: 50,
  });
}
