"use server";

import { redirect } from "next/navigation";

import { enter, requestLink, signInAsCast, signInWithPassword, signUp } from "@/lib/auth/commands";
import { castInput, enterInput, linkInput, passwordSignInInput, signUpInput } from "@/lib/auth/schema";
import { keepSession } from "@/lib/auth/session";
import { guestAction } from "@/lib/form-action";

export const sendLink = guestAction(linkInput, async ({ locale, ...input }) => {
  await requestLink(input);
  redirect(`/${locale}/sign-in/sent`);
});

export const createAccount = guestAction(signUpInput, async (input) => {
  await signUp(input);
  redirect(`/${input.locale}/sign-in/sent`);
});

export const confirmLink = guestAction(enterInput, async ({ locale, ...input }) => {
  const session = await enter(input);
  await keepSession(session);
  redirect(`/${locale}/${session.isStaff ? "admin" : "my"}`);
});

export const passwordSignIn = guestAction(passwordSignInInput, async ({ locale, ...input }) => {
  const session = await signInWithPassword(input);
  await keepSession(session);
  redirect(`/${locale}/${session.isStaff ? "admin" : "my"}`);
});

export const playCast = guestAction(castInput, async ({ locale, member }) => {
  const session = await signInAsCast(member);
  await keepSession(session);
  redirect(`/${locale}/${session.isStaff ? "admin" : "my"}`);
});
