import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";

import { type Actor, isStaff } from "@/lib/auth/actor";
import type { StartedSession } from "@/lib/auth/commands";
import { findActor } from "@/lib/auth/queries";
import { env } from "@/lib/env";

const secure = env.PUBLIC_URL.startsWith("https:");

/** The cookie next-auth reads too. */
const sessionCookie = secure ? "__Secure-next-auth.session-token" : "next-auth.session-token";

export const sessionToken = async () => (await cookies()).get(sessionCookie)?.value;

/** Whoever asks, or null; read from the database on every request, so that an ended session is ended everywhere. */
const getActor = cache(async (): Promise<Actor | null> => {
  const token = await sessionToken();
  return token ? findActor(token) : null;
});

/** Leads a visitor to the sign-in page of the language the request came in. */
export async function requireActor(): Promise<Actor> {
  const actor = await getActor();
  if (actor) return actor;
  const from = (await headers()).get("referer") ?? "";
  redirect(/\/en(\/|$)/.test(from) ? "/en/sign-in" : "/ru/sign-in");
}

/** To anyone but the office, the office does not exist. */
export async function requireStaff(): Promise<Actor> {
  const actor = await requireActor();
  return isStaff(actor) ? actor : notFound();
}

export async function keepSession({ token, expires }: StartedSession) {
  (await cookies()).set(sessionCookie, token, { httpOnly: true, secure, sameSite: "lax", path: "/", expires });
}

export async function forgetSession() {
  (await cookies()).delete(sessionCookie);
}
