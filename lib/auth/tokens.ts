import "server-only";
import { createHash, randomBytes } from "node:crypto";

import { env } from "@/lib/env";

export const newToken = () => randomBytes(32).toString("base64url");

/** What is stored of a link's token; next-auth computes the same. */
export const hashToken = (token: string) => createHash("sha256").update(`${token}${env.NEXTAUTH_SECRET}`).digest("hex");
