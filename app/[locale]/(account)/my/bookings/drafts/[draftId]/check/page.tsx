import { drop, send } from "../../../actions";
import { type DraftParams, openDraft, titleOf } from "../draft";

import { AnswersSummary } from "@/components/bookings/answers-summary";
import { StepHead } from "@/components/bookings/step-head";
import { Form } from "@/components/form/form";
import { bookingSays } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import { listPublishedHalls } from "@/lib/halls/queries";

export const generateMetadata = titleOf("check");

export default async function CheckStep({ params }: DraftParams) {
  const { locale, draft, hidden } = await openDraft(params);
  const hall = (await listPublishedHalls()).find(({ id }) => id === draft.answers.premisesId) ?? null;
  const say = bookingWords[locale];
  return (
    <>
      <StepHead locale={locale} draftId={draft.id} step="check" title={say.checkQuestion} />
      <AnswersSummary
        locale={locale}
        draftId={draft.id}
        organisation={draft.organisationName}
        answers={draft.answers}
        hall={hall}
      />
      <Form
        action={send}
        locale={locale}
        says={bookingSays[locale]}
        submit={say.send}
        fields={[...hidden, { name: "rules", kind: "checkbox", label: say.rules }]}
      />
      <div className="mt-6">
        <Form action={drop} locale={locale} says={bookingSays[locale]} submit={say.drop} quiet fields={hidden} />
      </div>
    </>
  );
}
