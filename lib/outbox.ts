import "server-only";
import type { TaskList } from "graphile-worker";
import nodemailer from "nodemailer";

import { type Tx, db } from "@/lib/db";
import { env } from "@/lib/env";

type Letter = { to: string; subject: string; text: string };

/** Puts a letter in the outbox within the open transaction: it goes if and only if the deed is done. */
export async function post(tx: Tx, letter: Letter) {
  const { id } = await tx.mail.create({ data: letter, select: { id: true } });
  await tx.$executeRaw`select graphile_worker.add_job('send-mail', json_build_object('id', ${id}::text), job_key => ${id})`;
}

export const taskList: TaskList = {
  "send-mail": async (payload) => send((payload as { id: string }).id),
};

/** Message-ID is the row's, so that a repeat after a crash can be recognised. In demonstration mode nothing leaves. */
async function send(id: string) {
  const mail = await db.mail.findUnique({ where: { id } });
  if (!mail || mail.sentAt || mail.heldAt) return;
  if (env.DEMO || !env.SMTP_URL) {
    await db.mail.update({ where: { id }, data: { heldAt: new Date() } });
    return;
  }
  const { hostname } = new URL(env.PUBLIC_URL);
  await nodemailer.createTransport(env.SMTP_URL).sendMail({
    from: { name: "Вече", address: env.MAIL_FROM },
    to: { name: "", address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId: `<${id}@${hostname}>`,
  });
  await db.mail.update({ where: { id }, data: { sentAt: new Date() } });
}
