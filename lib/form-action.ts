import "server-only";
import { z } from "zod";

import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import type { FormAction, FormState } from "@/lib/form-state";
import { Refusal } from "@/lib/refusal";

type Deed<Input> = (input: Input) => Promise<void>;
type Command<Input> = (actor: Actor, input: Input) => Promise<void>;

/** The door of every deed: who asks, does it parse, do it, or say why not with what was typed. */
export const formAction =
  <Schema extends z.ZodObject>(schema: Schema, command: Command<z.output<Schema>>): FormAction =>
  async (_previous, data) => {
    const actor = await requireActor();
    return attempt(schema, data, (input) => command(actor, input));
  };

/** The same door for those who have not signed in. */
export const guestAction =
  <Schema extends z.ZodObject>(schema: Schema, deed: Deed<z.output<Schema>>): FormAction =>
  (_previous, data) =>
    attempt(schema, data, deed);

async function attempt<Schema extends z.ZodObject>(
  schema: Schema,
  data: FormData,
  deed: Deed<z.output<Schema>>,
): Promise<FormState> {
  const values = typed(data);
  const input = schema.safeParse(values);
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors, values: shown(values) };

  try {
    await deed(input.data);
    return {};
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message, detail: error.detail, values: shown(values) };
    throw error;
  }
}

/** Text fields as typed; the names React adds for its own use are left out. */
const typed = (data: FormData): Record<string, string> =>
  Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [])),
  );

/** Passwords do not travel back. */
const shown = (values: Record<string, string>) => ({ ...values, password: "", current: "" });
