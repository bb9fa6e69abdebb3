import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import type { NextAuthOptions } from "next-auth";
import Email from "next-auth/providers/email";

import { requestLink, sessionSeconds } from "@/lib/auth/commands";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

const open = ["active", "invited"];

/** next-auth keeps the sessions' tables and its own doors; accounts come into being only by our sign-up, with consent. */
export const authOptions: NextAuthOptions = {
  adapter: PrismaAdapter(db),
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: "database", maxAge: sessionSeconds },
  pages: { signIn: "/ru/sign-in", verifyRequest: "/ru/sign-in/sent", error: "/ru/sign-in" },
  providers: [Email({ from: env.MAIL_FROM, sendVerificationRequest: ({ identifier }) => requestLink({ email: identifier }) })],
  callbacks: {
    async signIn({ user }) {
      if (!user.email) return false;
      const known = await db.user.findUnique({ where: { email: user.email.toLowerCase() }, select: { status: true } });
      return known !== null && open.includes(known.status);
    },
    session: ({ session, user }) => ({ ...session, user: { name: user.name ?? null } }),
  },
};
