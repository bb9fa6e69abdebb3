import { Notice } from "@/components/ui/notice";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { Timeline } from "@/components/ui/timeline";
import { stepNames } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import type { BookingWhole } from "@/lib/bookings/queries";
import { formatDay, formatInstant, formatSpan } from "@/lib/dates";
import { toDay } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { formatPhone } from "@/lib/identifiers";

const knownStep = (locale: Locale, move: string) => (stepNames[locale] as Record<string, string>)[move] ?? move;

/** A request as its organisation and the office see it. */
export function BookingCard({ locale, booking }: { locale: Locale; booking: BookingWhole }) {
  const say = bookingWords[locale];
  const { premises, startAt, endAt, dueOn, status } = booking;
  const open = status === "requested" || status === "needsInfo";
  return (
    <>
      {booking.reason ? (
        <Notice tone="danger" title={say.reason}>
          <p lang="ru">{booking.reason}</p>
        </Notice>
      ) : null}
      {status === "needsInfo" && booking.question ? (
        <Notice tone="warn" title={say.question}>
          <p lang="ru">{booking.question}</p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { label: say.applicant, value: <span lang="ru">{booking.organisationName}</span> },
          {
            label: say.steps.hall,
            value: (
              <>
                <Said locale={locale} ru={premises.nameRu} en={premises.nameEn} />,{" "}
                <Said locale={locale} ru={premises.addressRu} en={premises.addressEn} />
              </>
            ),
          },
          { label: say.when, value: formatSpan(locale, startAt, endAt) },
          { label: say.purpose, value: <span lang="ru">{booking.purpose}</span> },
          { label: say.participants, value: booking.participants },
          { label: say.needs, value: booking.needs },
          { label: say.contactName, value: booking.contactName },
          { label: say.contactPhone, value: formatPhone(booking.contactPhone) },
          { label: say.due, value: open ? formatDay(locale, toDay(dueOn)) : null },
        ]}
      />
      <h2 className="mt-8">{say.history}</h2>
      <Timeline
        labels={{ done: say.doneState, now: say.nowState, next: say.nextState }}
        steps={booking.steps.map(({ id, at, move, byName, note }, index) => ({
          key: id,
          title: knownStep(locale, move),
          when: `${formatInstant(locale, at)} · ${byName}`,
          text: note ? <p lang="ru">{note}</p> : null,
          state: index === booking.steps.length - 1 ? "now" : "done",
        }))}
      />
    </>
  );
}
