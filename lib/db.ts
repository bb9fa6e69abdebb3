import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";

import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

const held = globalThis as { db?: PrismaClient };

export const db = (held.db ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL }) }));

/** An open transaction. */
export type Tx = Prisma.TransactionClient;
