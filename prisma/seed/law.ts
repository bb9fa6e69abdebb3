// The law is not demonstration data: every portal begins with it.
import { db } from "@/lib/db";
import { seedLegalRules } from "@/prisma/seed/legal-rules";

await db.$transaction((tx) => seedLegalRules(tx));
await db.$disconnect();
