import "server-only";
import { z } from "zod";

import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import type { FormAction, FormState } from "@/lib/form-state";
import { Refusal } from "@/lib/refusal";

type Command<Schema extends z.ZodObject> = (actor: Actor, input: z.output<Schema>) => Promise<void>;

/** The door of every deed: who asks, does it parse, do it, or say why not with what was typed. */
export function formAction<Schema extends z.ZodObject>(schema: Schema, command: Command<Schema>): FormAction {
  return async (_previous, data) => {
    const actor = await requireActor();
    const values = typed(data);
    const input = schema.safeParse(values);
    if (!input.success) return { errors: z.flattenError(input.error).fieldErrors as FormState["errors"] & object, values };

    try {
      await command(actor, input.data);
      return {};
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error.message, detail: error.detail, values };
      throw error;
    }
  };
}

/** Text fields as typed; the names React adds for its own use are left out. */
export const typed = (data: FormData): Record<string, string> =>
  Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [])),
  );
