import "server-only";
import { type Actor, hasRole } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

const shown = { id: true, to: true, subject: true, text: true, createdAt: true } as const;

/** Letters to this account; the whole outbox for its keepers. */
export const listLetters = (actor: Actor, all: boolean) =>
  db.mail.findMany({
    where: all && hasRole(actor, "administrator", "auditor", "specialist") ? {} : { to: actor.email },
    select: shown,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });

/** In demonstration mode nothing leaves the portal, so that the newcomer's sign-in letter is shown here; in earnest, never. */
export const listDemoLetters = () =>
  env.DEMO ? db.mail.findMany({ select: shown, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 20 }) : null;

export type Letter = Awaited<ReturnType<typeof listLetters>>[number];
