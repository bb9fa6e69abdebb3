import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { bookingWords } from "@/lib/bookings/page-labels";
import type { Answers } from "@/lib/bookings/schema";
import { formatWeekday } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { formatPhone } from "@/lib/identifiers";

type SummaryProps = {
  locale: Locale;
  draftId: string;
  organisation: string;
  answers: Answers;
  hall: { nameRu: string; nameEn: string } | null;
};

/** Everything that will be sent, each answer with the way back to its question. */
export function AnswersSummary({ locale, draftId, organisation, answers, hall }: SummaryProps) {
  const say = bookingWords[locale];
  const change = (step: keyof typeof say.steps, what: string) => (
    <Link href={`/${locale}/my/bookings/drafts/${draftId}/${step}`}>
      {say.change} <span className="sr-only">: {what}</span>
    </Link>
  );
  const { day, from, to, title, purpose, participants, needs, contactName, contactPhone } = answers;
  return (
    <SummaryList
      rows={[
        { label: say.applicant, value: <span lang="ru">{organisation}</span> },
        {
          label: say.steps.hall,
          value: hall ? <Said locale={locale} ru={hall.nameRu} en={hall.nameEn} /> : "—",
          action: change("hall", say.steps.hall),
        },
        { label: say.when, value: day ? `${formatWeekday(locale, day)}, ${from}–${to}` : "—", action: change("time", say.when) },
        { label: say.eventTitle, value: title ?? "—", action: change("event", say.eventTitle) },
        { label: say.purpose, value: purpose ?? "—", action: change("event", say.purpose) },
        { label: say.participants, value: participants ?? "—", action: change("event", say.participants) },
        { label: say.needs, value: needs, action: change("event", say.needs) },
        { label: say.contactName, value: contactName ?? "—", action: change("contact", say.contactName) },
        {
          label: say.contactPhone,
          value: contactPhone ? formatPhone(contactPhone) : "—",
          action: change("contact", say.contactPhone),
        },
      ]}
    />
  );
}
