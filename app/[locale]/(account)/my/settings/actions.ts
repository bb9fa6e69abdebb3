"use server";

import { refresh } from "next/cache";

import { setPassword } from "@/lib/auth/commands";
import { newPasswordInput } from "@/lib/auth/schema";
import { sessionToken } from "@/lib/auth/session";
import { formAction } from "@/lib/form-action";

export const changePassword = formAction(newPasswordInput, async (actor, input) => {
  await setPassword(actor, input, (await sessionToken()) ?? "");
  refresh();
});
