import { z } from "zod";

import { isMove, needsWords } from "@/lib/bookings/rules";
import { locales } from "@/lib/i18n";
import { parsePhone } from "@/lib/identifiers";

const line = (max: number) => z.string().trim().min(1, "required").max(max, "tooLong");
const id = z.uuid("missing");

export const startInput = z.strictObject({ locale: z.enum(locales), organisationId: id });

const step = { locale: z.enum(locales), draftId: id };
export const hallInput = z.strictObject({ ...step, premisesId: z.uuid("choose-hall") });
export const timeInput = z.strictObject({ ...step, day: line(10), from: line(5), to: line(5) });
export const eventInput = z.strictObject({
  ...step,
  title: line(200),
  purpose: line(2000),
  participants: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,4}$/, "people")
    .transform(Number),
  needs: z.string().trim().max(1000, "tooLong").optional(),
});
export const contactInput = z.strictObject({
  ...step,
  contactName: line(120),
  contactPhone: z
    .string()
    .trim()
    .min(1, "required")
    .transform((text, context) => {
      const phone = parsePhone(text);
      if (phone === null) context.addIssue({ code: "custom", message: "phone" });
      return phone ?? z.NEVER;
    }),
});
export const sendInput = z.strictObject({ ...step, rules: z.literal("yes", "agree") });
export const dropInput = z.strictObject(step);

/** What a whole request says; the drafts gather it piece by piece. */
export const requestInput = z.object({
  premisesId: id,
  day: z.string(),
  from: z.string(),
  to: z.string(),
  title: z.string(),
  purpose: z.string(),
  participants: z.number(),
  needs: z.string().optional(),
  contactName: z.string(),
  contactPhone: z.string(),
});
export type RequestInput = z.infer<typeof requestInput>;
export const answersInput = requestInput.partial();
export type Answers = z.infer<typeof answersInput>;

export const moveInput = z
  .strictObject({
    id,
    version: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    move: z.string().refine(isMove),
    words: z.string().trim().max(2000, "tooLong").optional(),
  })
  .refine(({ move, words }) => !needsWords.some((needy) => needy === move) || Boolean(words), {
    path: ["words"],
    message: "required",
  });
export type MoveInput = z.infer<typeof moveInput>;
