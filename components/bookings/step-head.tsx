import { type DraftStep, draftSteps } from "@/components/bookings/draft-page";
import { PageHead } from "@/components/layout/page-head";
import { bookingWords } from "@/lib/bookings/page-labels";
import type { Locale } from "@/lib/i18n";

/** How each page of the request begins: the way back, which step this is, one question. */
export function StepHead({ locale, draftId, step, title }: { locale: Locale; draftId: string; step: DraftStep; title: string }) {
  const say = bookingWords[locale];
  const number = draftSteps.indexOf(step) + 1;
  const before = draftSteps[number - 2];
  const trail = [
    { label: say.title, href: "/my/bookings" },
    ...(before ? [{ label: say.steps[before], href: `/my/bookings/drafts/${draftId}/${before}` }] : []),
  ];
  return (
    <PageHead locale={locale} trail={trail} above={<span className="text-muted">{say.stepOf(number)}</span>} title={title} />
  );
}
