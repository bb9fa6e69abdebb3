import "server-only";
import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { linkLetter } from "@/lib/auth/labels";
import { forgive, spend } from "@/lib/auth/limits";
import { hashPassword, isPassword } from "@/lib/auth/password";
import { consentVersion } from "@/lib/auth/schema";
import { hashToken, newToken } from "@/lib/auth/tokens";
import { type Tx, db } from "@/lib/db";
import { env } from "@/lib/env";
import { post } from "@/lib/outbox";
import { refuse } from "@/lib/refusal";

const day = 86_400_000;
/** An office day: eight hours. */
export const sessionSeconds = 8 * 3600;

export type StartedSession = { token: string; expires: Date; isStaff: boolean };

/** A link that works once; built from the configured address, never from the request's. */
export async function newLink(tx: Tx, email: string, locale = "ru"): Promise<string> {
  const token = newToken();
  await tx.verificationToken.create({
    data: { identifier: email, token: hashToken(token), expires: new Date(Date.now() + day) },
  });
  return `${env.PUBLIC_URL}/${locale}/sign-in/confirm?token=${token}`;
}

/** The answer is the same whether the account exists or not. */
export async function requestLink({ email }: { email: string }) {
  await spend(`link:${email}`);
  const user = await db.user.findFirst({ where: { email, status: { in: ["active", "invited"] } }, select: { locale: true } });
  if (!user) return;
  await db.$transaction(async (tx) => post(tx, { to: email, ...linkLetter(await newLink(tx, email, user.locale)) }));
}

type SignUp = { name: string; email: string; locale: string };

/** A new account waits for its address to be confirmed; an existing one only gets another link. */
export async function signUp({ name, email, locale }: SignUp) {
  await spend(`link:${email}`);
  await db.$transaction(async (tx) => {
    if (!(await tx.user.findUnique({ where: { email }, select: { id: true } }))) await createAccount(tx, { name, email, locale });
    await post(tx, { to: email, ...linkLetter(await newLink(tx, email, locale)) });
  });
}

async function createAccount(tx: Tx, data: SignUp) {
  const user = await tx.user.create({
    data: {
      ...data,
      status: "invited",
      roles: { create: { role: "citizen", validFrom: new Date() } },
      consents: { create: { purpose: "personal-data", textVersion: consentVersion } },
    },
    select: { id: true },
  });
  await record(tx, null, { action: "account.sign-up", objectId: user.id });
}

/** Trades a link's token for a session; the token is gone whatever follows. */
export async function enter({ token }: { token: string }): Promise<StartedSession> {
  const used = await takeToken(hashToken(token));
  if (!used || used.expires < new Date()) refuse("stale-link");
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email: used.identifier }, select: { id: true, status: true } });
    if (!user || user.status === "suspended" || user.status === "deactivated") refuse("closed-account");
    await tx.user.update({ where: { id: user.id }, data: { status: "active", emailVerified: new Date() } });
    return startSession(tx, user.id, "link");
  });
}

async function takeToken(token: string) {
  const [used] = await db.$queryRaw<{ identifier: string; expires: Date }[]>`
    delete from "VerificationToken" where "token" = ${token} returning "identifier", "expires"`;
  return used;
}

async function startSession(tx: Tx, userId: string, how: string): Promise<StartedSession> {
  const token = newToken();
  const expires = new Date(Date.now() + sessionSeconds * 1000);
  await tx.session.create({ data: { userId, sessionToken: token, expires } });
  await record(tx, null, { action: "account.sign-in", objectId: userId, details: { how } });
  const staff = await tx.roleAssignment.count({ where: { userId, role: { notIn: ["citizen", "leader", "delegate"] } } });
  return { token, expires, isStaff: staff > 0 };
}

export async function signInWithPassword({ email, password }: { email: string; password: string }): Promise<StartedSession> {
  await spend(`password:${email}`);
  const user = await db.user.findFirst({ where: { email, status: "active" }, select: { id: true, passwordHash: true } });
  if (!(await isPassword(user?.passwordHash, password)) || !user) refuse("wrong-password");
  await forgive(`password:${email}`);
  return db.$transaction((tx) => startSession(tx, user.id, "password"));
}

/** Only where everything is invented. */
export async function signInAsCast(userId: string): Promise<StartedSession> {
  if (!env.DEMO) refuse("not-demo");
  const user = (await db.user.findFirst({ where: { id: userId, status: "active" }, select: { id: true } })) ?? refuse("missing");
  return db.$transaction((tx) => startSession(tx, user.id, "cast"));
}

/** The row is the session: every copy of the cookie ends with it. */
export async function signOut(token: string) {
  await db.session.deleteMany({ where: { sessionToken: token } });
}

/** Sets or changes the password and ends the account's other sessions. */
export async function setPassword(actor: Actor, input: { current?: string | undefined; password: string }, keep: string) {
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } });
  await spend(`change:${actor.id}`);
  if (user.passwordHash && !(await isPassword(user.passwordHash, input.current ?? ""))) refuse("wrong-password");
  const passwordHash = await hashPassword(input.password);
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { userId: actor.id, sessionToken: { not: keep } } });
    await record(tx, actor, { action: "account.password", objectId: actor.id });
  });
}
