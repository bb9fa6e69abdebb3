// npm run admin -- mail@example.ru: the first administrator, by a link that works once.
import { z } from "zod";

import { newLink } from "@/lib/auth/commands";
import { record } from "@/lib/audit";
import { db } from "@/lib/db";

const email = z.email().safeParse(process.argv[2]?.toLowerCase());
if (!email.success) {
  console.error("✘ Give the administrator's address: npm run admin -- mail@example.ru");
  process.exit(1);
}

const link = await db.$transaction(async (tx) => {
  const user = await tx.user.upsert({
    where: { email: email.data },
    create: { email: email.data, name: email.data, status: "invited" },
    update: { status: "active" },
    select: { id: true },
  });
  const held = await tx.roleAssignment.count({ where: { userId: user.id, role: "administrator", validTo: null } });
  if (held === 0) await tx.roleAssignment.create({ data: { userId: user.id, role: "administrator", validFrom: new Date() } });
  await record(tx, null, { action: "account.administrator", objectId: user.id });
  return newLink(tx, email.data);
});
console.log(`✔ ${email.data} is an administrator. This link works once, for a day:\n${link}`);
await db.$disconnect();
