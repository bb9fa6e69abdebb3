import { saveEvent } from "../../../actions";
import { type DraftParams, openDraft, titleOf } from "../draft";

import { StepHead } from "@/components/bookings/step-head";
import { Form } from "@/components/form/form";
import { bookingSays } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";

export const generateMetadata = titleOf("event");

export default async function EventStep({ params }: DraftParams) {
  const { locale, draft, hidden } = await openDraft(params);
  const { title, purpose, participants, needs } = draft.answers;
  const say = bookingWords[locale];
  return (
    <>
      <StepHead locale={locale} draftId={draft.id} step="event" title={say.eventQuestion} />
      <Form
        action={saveEvent}
        locale={locale}
        says={bookingSays[locale]}
        submit={say.continue}
        fields={[
          ...hidden,
          { name: "title", label: say.eventTitle, value: title, maxLength: 200 },
          { name: "purpose", kind: "textarea", label: say.purpose, value: purpose, maxLength: 2000 },
          {
            name: "participants",
            label: say.participants,
            inputMode: "numeric",
            value: participants ? String(participants) : "",
          },
          {
            name: "needs",
            kind: "textarea",
            label: say.needs,
            hint: say.needsHint,
            optional: true,
            rows: 3,
            value: needs,
            maxLength: 1000,
          },
        ]}
      />
    </>
  );
}
