import "server-only";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";

import { type Actor, isStaff } from "@/lib/auth/actor";
import { findActor } from "@/lib/auth/queries";
import { env } from "@/lib/env";

/** The cookie next-auth reads too. */
export const sessionCookie = env.PUBLIC_URL.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";

/** Whoever asks, or null; read from the database on every request, so that an ended session is ended everywhere. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(sessionCookie)?.value;
  return token ? findActor(token) : null;
});

export async function requireActor(): Promise<Actor> {
  return (await getActor()) ?? redirect("/ru/sign-in");
}

/** To anyone but the office, the office does not exist. */
export async function requireStaff(): Promise<Actor> {
  const actor = await requireActor();
  return isStaff(actor) ? actor : notFound();
}
