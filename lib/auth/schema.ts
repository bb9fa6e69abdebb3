import { z } from "zod";

import { locales } from "@/lib/i18n";

const locale = z.enum(locales);
const email = z.string().trim().toLowerCase().min(1, "required").max(254, "tooLong").pipe(z.email("email"));
const agreed = z.literal("yes", "consent");

/** The version of the consent's text that is stored with each consent. */
export const consentVersion = "2026-11";

export const linkInput = z.strictObject({ locale, email });

export const passwordSignInInput = z.strictObject({ locale, email, password: z.string().min(1, "required").max(200, "tooLong") });

export const signUpInput = z.strictObject({
  locale,
  name: z.string().trim().min(1, "required").max(120, "tooLong"),
  email,
  consent: agreed,
});

export const enterInput = z.strictObject({ locale, token: z.string().min(1).max(200) });

export const castInput = z.strictObject({ locale, member: z.string().max(40) });

export const newPasswordInput = z.strictObject({
  current: z.string().max(200, "tooLong").optional(),
  password: z.string().min(10, "short").max(200, "tooLong"),
});
