import { DayEvents, EventList } from "@/components/events/event-parts";
import { Tag } from "@/components/ui/tag";
import { formatWeekday } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { eventPageWords } from "@/lib/events/page-labels";
import type { EventSummary } from "@/lib/events/queries";
import { byDay } from "@/lib/events/rules";
import type { Locale } from "@/lib/i18n";

type ComingProps = { locale: Locale; events: readonly EventSummary[]; today: Day };

/** What still lasts, then day by day. */
export function ComingEvents({ locale, events, today }: ComingProps) {
  const t = eventPageWords[locale];
  const { lasting, days } = byDay(events, today);
  return (
    <>
      {lasting.length === 0 ? null : (
        <section aria-labelledby="lasting" className="mt-8">
          <h2 id="lasting">{t.lasting}</h2>
          <EventList locale={locale} events={lasting} />
        </section>
      )}
      {days.length === 0 ? null : (
        <section aria-labelledby="coming" className="mt-8">
          <h2 id="coming">{t.coming}</h2>
          {days.map(({ day, rows }) => (
            <section key={day} aria-labelledby={`day-${day}`} className="mt-6">
              <h3 id={`day-${day}`} className="mb-2 bg-surface px-3 py-2">
                {formatWeekday(locale, day)} {day === today ? <Tag tone="action">{t.today}</Tag> : null}
              </h3>
              <DayEvents locale={locale} events={rows} />
            </section>
          ))}
        </section>
      )}
    </>
  );
}
