import { saveContact } from "../../../actions";
import { type DraftParams, openDraft, titleOf } from "../draft";

import { StepHead } from "@/components/bookings/step-head";
import { Form } from "@/components/form/form";
import { bookingSays } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import { formatPhone } from "@/lib/identifiers";

export const generateMetadata = titleOf("contact");

export default async function ContactStep({ params }: DraftParams) {
  const { locale, actor, draft, hidden } = await openDraft(params);
  const { contactName, contactPhone } = draft.answers;
  const say = bookingWords[locale];
  return (
    <>
      <StepHead locale={locale} draftId={draft.id} step="contact" title={say.contactQuestion} />
      <Form
        action={saveContact}
        locale={locale}
        says={bookingSays[locale]}
        submit={say.continue}
        fields={[
          ...hidden,
          { name: "contactName", label: say.contactName, value: contactName ?? actor.name, autoComplete: "name" },
          {
            name: "contactPhone",
            kind: "tel",
            label: say.contactPhone,
            hint: say.contactHint,
            value: contactPhone ? formatPhone(contactPhone) : "",
            autoComplete: "tel",
          },
        ]}
      />
    </>
  );
}
