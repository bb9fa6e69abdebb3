import { DayEvents, EventList } from "@/components/events/event-parts";
import { Tag } from "@/components/ui/tag";
import { formatDay, formatWeekday } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { eventPageWords } from "@/lib/events/page-labels";
import type { EventSummary } from "@/lib/events/queries";
import { byDay } from "@/lib/events/rules";
import type { Locale } from "@/lib/i18n";

/** `26 ноября 2026` in large letters, and its weekday. */
function DayName({ locale, day }: { locale: Locale; day: Day }) {
  return (
    <>
      {formatDay(locale, day)}
      <span className="md:hidden">, </span>
      <span className="font-normal text-muted md:block">{formatWeekday(locale, day).split(/[\s,]/)[0]}</span>{" "}
    </>
  );
}

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
            <section
              key={day}
              aria-labelledby={`day-${day}`}
              className="mt-4 border-t-2 border-line pt-3 md:grid md:grid-cols-[12rem_1fr] md:gap-6"
            >
              <h3 id={`day-${day}`}>
                <DayName locale={locale} day={day} />
                {day === today ? <Tag tone="action">{t.today}</Tag> : null}
              </h3>
              <DayEvents locale={locale} events={rows} />
            </section>
          ))}
        </section>
      )}
    </>
  );
}
