import { notFound } from "next/navigation";
import { z } from "zod";

import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/bookings/queries";
import { bookingWords } from "@/lib/bookings/page-labels";
import type { DraftStep } from "@/components/bookings/draft-page";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

export type DraftParams = { params: Promise<{ locale: string; draftId: string }> };

/** The four beats' first half, the same for each step: whose draft, in which language. */
export async function openDraft(params: DraftParams["params"]) {
  const locale = await pageLocale(params);
  const { draftId } = await params;
  if (!z.uuid().safeParse(draftId).success) notFound();
  const actor = await requireActor();
  const draft = (await findDraft(actor, draftId)) ?? notFound();
  const hidden = [
    { name: "locale", kind: "hidden" as const, label: "", value: locale },
    { name: "draftId", kind: "hidden" as const, label: "", value: draftId },
  ];
  return { locale, actor, draft, hidden };
}

export const titleOf =
  (step: DraftStep) =>
  async ({ params }: DraftParams) => {
    const locale = await pageLocale(params);
    return pageMetadata({
      locale,
      path: "/my/bookings",
      title: `${bookingWords[locale].newTitle}: ${bookingWords[locale].steps[step]}`,
    });
  };
