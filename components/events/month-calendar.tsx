import { StatusTag } from "@/components/events/event-tags";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { formatMonth, formatShortDay, formatShortWeekday, formatWeekday, timeAt } from "@/lib/dates";
import { type Day, monthGrid } from "@/lib/days";
import { eventWords } from "@/lib/events/labels";
import { eventPageWords } from "@/lib/events/page-labels";
import type { EventSummary } from "@/lib/events/queries";
import type { Month } from "@/lib/events/rules";
import type { Locale } from "@/lib/i18n";

type DayProps = { locale: Locale; day: Day; today: Day; events: readonly EventSummary[] };

function DayEntry({ locale, event }: { locale: Locale; event: EventSummary }) {
  const { allDay, startAt, from, to } = event;
  return (
    <li className="py-1">
      {allDay ? null : <span className="tabular-nums">{`${timeAt(startAt)} `}</span>}
      <Link href={`/${locale}/events/${event.slug}`}>
        <Said locale={locale} ru={event.titleRu} en={event.titleEn} />
      </Link>{" "}
      {from === to ? null : <span className="text-muted">{eventWords[locale].until(formatShortDay(locale, to))} </span>}
      <StatusTag locale={locale} status={event.status} />
    </li>
  );
}

/** A cell of the table; on a narrow screen a day of a list, and nothing where the day is empty. */
function DayCell({ locale, day, today, events }: DayProps) {
  const empty = events.length === 0 ? "max-lg:hidden" : "";
  return (
    <td
      className={`border border-line p-2 align-top max-lg:mb-3 max-lg:block lg:h-28 ${empty} ${day === today ? "bg-action-soft" : ""}`}
    >
      <p className="text-[0.9375rem] font-semibold">
        <span className="lg:hidden">{formatWeekday(locale, day)}</span>
        <span aria-hidden className="max-lg:hidden">
          {Number(day.slice(8))}
        </span>
        <span className="sr-only max-lg:hidden">{formatWeekday(locale, day)}</span>
        {day === today ? ` · ${eventPageWords[locale].today}` : null}
      </p>
      {events.length === 0 ? null : (
        <ul className="mt-1 lg:text-[0.875rem] lg:leading-snug">
          {events.map((event) => (
            <DayEntry key={event.id} locale={locale} event={event} />
          ))}
        </ul>
      )}
    </td>
  );
}

const beginningOn = (events: readonly EventSummary[], day: Day) => events.filter(({ from }) => from === day);

type MonthProps = { locale: Locale; month: Month; today: Day; events: readonly EventSummary[] };

/** A month from Monday on; each event stands on the day it begins. */
export function MonthCalendar({ locale, month: { year, month }, today, events }: MonthProps) {
  const weeks = monthGrid(year, month);
  const isOwn = (day: Day) => Number(day.slice(5, 7)) === month;
  return (
    <table className="my-4 w-full table-fixed border-collapse max-lg:block">
      <caption className="sr-only">{eventPageWords[locale].monthTable(formatMonth(locale, year, month))}</caption>
      <thead className="max-lg:hidden">
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" className="p-2 text-[0.9375rem]">
              {formatShortWeekday(locale, day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {weeks.map((week) => (
          <tr key={week[0]} className="max-lg:block">
            {week.map((day) =>
              isOwn(day) ? (
                <DayCell key={day} locale={locale} day={day} today={today} events={beginningOn(events, day)} />
              ) : (
                <td key={day} className="border border-line bg-surface p-2 align-top text-[0.9375rem] text-muted max-lg:hidden">
                  {Number(day.slice(8))}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
