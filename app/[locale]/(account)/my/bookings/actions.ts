"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";

import { dropDraft, moveBooking, saveAnswers, sendDraft, startDraft } from "@/lib/bookings/commands";
import { checkTime } from "@/lib/bookings/draft-checks";
import {
  contactInput,
  dropInput,
  eventInput,
  hallInput,
  moveInput,
  sendInput,
  startInput,
  timeInput,
} from "@/lib/bookings/schema";
import { formAction } from "@/lib/form-action";

const step = (locale: string, draftId: string, name: string) => `/${locale}/my/bookings/drafts/${draftId}/${name}`;

export const start = formAction(startInput, async (actor, { locale, organisationId }) => {
  redirect(step(locale, await startDraft(actor, organisationId), "hall"));
});

export const saveHall = formAction(hallInput, async (actor, { locale, draftId, premisesId }) => {
  await saveAnswers(actor, draftId, { premisesId });
  redirect(step(locale, draftId, "time"));
});

export const saveTime = formAction(timeInput, async (actor, { locale, draftId, ...time }) => {
  await checkTime(actor, draftId, time);
  await saveAnswers(actor, draftId, time);
  redirect(step(locale, draftId, "event"));
});

export const saveEvent = formAction(eventInput, async (actor, { locale, draftId, needs = "", ...event }) => {
  await saveAnswers(actor, draftId, { ...event, needs });
  redirect(step(locale, draftId, "contact"));
});

export const saveContact = formAction(contactInput, async (actor, { locale, draftId, ...contact }) => {
  await saveAnswers(actor, draftId, contact);
  redirect(step(locale, draftId, "check"));
});

export const send = formAction(sendInput, async (actor, { locale, draftId }) => {
  const { id, premisesId } = await sendDraft(actor, draftId);
  updateTag(`hall:${premisesId}`);
  redirect(`/${locale}/my/bookings/${id}/sent`);
});

export const drop = formAction(dropInput, async (actor, { locale, draftId }) => {
  await dropDraft(actor, draftId);
  redirect(`/${locale}/my/bookings`);
});

export const move = formAction(moveInput, async (actor, input) => {
  const { premisesId } = await moveBooking(actor, input);
  updateTag(`hall:${premisesId}`);
});
