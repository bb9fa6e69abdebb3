import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** What an account knows of itself. */
export const findAccount = (actor: Actor) =>
  db.user.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      email: true,
      name: true,
      passwordHash: true,
      createdAt: true,
      consents: {
        select: { id: true, purpose: true, textVersion: true, givenAt: true, withdrawnAt: true },
        orderBy: { givenAt: "desc" },
      },
      sessions: {
        select: { id: true, createdAt: true, expires: true, sessionToken: true },
        orderBy: { createdAt: "desc" },
        take: 20,
      },
    },
  });
