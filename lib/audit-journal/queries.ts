import "server-only";
import { type Actor, hasRole } from "@/lib/auth/actor";
import { db } from "@/lib/db";

const size = 50;

export const mayReadJournal = (actor: Actor) => hasRole(actor, "administrator", "auditor");

/** The newest entries before `before`, with who did them. */
export async function listEntries(actor: Actor, before: bigint | null) {
  if (!mayReadJournal(actor)) return { items: [], next: null };
  const rows = await db.auditEntry.findMany({
    where: before === null ? {} : { id: { lt: before } },
    select: { id: true, at: true, actorId: true, action: true, objectId: true, hash: true },
    orderBy: { id: "desc" },
    take: size + 1,
  });
  const items = rows.slice(0, size);
  const ids = items.flatMap(({ actorId }) => actorId ?? []);
  const names = new Map(
    (await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]),
  );
  return {
    items: items.map(({ actorId, ...entry }) => ({ ...entry, who: actorId ? (names.get(actorId) ?? null) : null })),
    next: rows.length > size ? (items.at(-1)?.id ?? null) : null,
  };
}

/** The first entry whose seal does not follow from its words and the entry before, or null when all agree. */
export async function findBrokenSeal(): Promise<bigint | null> {
  const [row] = await db.$queryRaw<{ id: bigint }[]>`
    with chain as (select *, lag("hash", 1, '') over (order by "id") as before from "AuditEntry")
    select "id" from chain
    where "previous" <> before or "hash" <> encode(sha256(convert_to(concat_ws('|', "previous", "id", "at" at time zone 'UTC', "actorId", "action", "objectId", "details"), 'UTF8')), 'hex')
    order by "id" limit 1`;
  return row?.id ?? null;
}
