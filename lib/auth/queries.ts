import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

/** Today in the municipality, as the database's dates are read. */
const today = (now: Date) =>
  new Date(`${new Intl.DateTimeFormat("sv-SE", { timeZone: env.MUNICIPALITY_ZONE }).format(now)}T00:00:00Z`);

const inForce = (day: Date) => ({ validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] });

/** The account behind a live session, with the roles and mandates in force today. */
export async function findActor(sessionToken: string, now = new Date()): Promise<Actor | null> {
  const day = today(now);
  const session = await db.session.findFirst({
    where: { sessionToken, expires: { gt: now }, user: { status: "active" } },
    select: {
      user: {
        select: {
          id: true,
          name: true,
          email: true,
          roles: { where: inForce(day), select: { role: true } },
          mandates: {
            where: { ...inForce(day), revokedAt: null },
            select: { organisationId: true, isLeader: true, powers: true },
          },
        },
      },
    },
  });
  if (!session) return null;

  const { user } = session;
  return { ...user, name: user.name ?? user.email, roles: user.roles.map(({ role }) => role) };
}
