import { saveHall } from "../../../actions";
import { type DraftParams, openDraft, titleOf } from "../draft";

import { StepHead } from "@/components/bookings/step-head";
import { Form } from "@/components/form/form";
import { bookingSays } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import { listPublishedHalls } from "@/lib/halls/queries";
import { pick } from "@/lib/i18n";

export const generateMetadata = titleOf("hall");

export default async function HallStep({ params }: DraftParams) {
  const { locale, draft, hidden } = await openDraft(params);
  const halls = await listPublishedHalls();
  const say = bookingWords[locale];
  const options = halls.map((hall) => ({
    value: hall.id,
    label: pick(locale, hall.nameRu, hall.nameEn).text,
    hint: [
      hall.capacity ? say.places(hall.capacity) : "",
      pick(locale, hall.addressRu, hall.addressEn).text,
      pick(locale, hall.accessibilityRu ?? "", hall.accessibilityEn).text,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  return (
    <>
      <StepHead locale={locale} draftId={draft.id} step="hall" title={say.hallQuestion} />
      <Form
        action={saveHall}
        locale={locale}
        says={bookingSays[locale]}
        submit={say.continue}
        fields={[
          ...hidden,
          { name: "premisesId", kind: "radio", label: say.steps.hall, options, value: draft.answers.premisesId },
        ]}
      />
    </>
  );
}
