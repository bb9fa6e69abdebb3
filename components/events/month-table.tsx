import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { dayAt, formatShortWeekday, formatWeekday, timeAt } from "@/lib/dates";
import { type Day, monthGrid } from "@/lib/days";
import { eventWords } from "@/lib/events/labels";
import type { EventSummary } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n";

type MonthProps = { locale: Locale; year: number; month: number; today: Day; events: readonly EventSummary[] };

const isOn =
  (day: Day) =>
  ({ startAt, endAt }: EventSummary) =>
    dayAt(startAt) <= day && dayAt(new Date(endAt.getTime() - 1)) >= day;

function Cell({
  locale,
  day,
  events,
  month,
  today,
}: {
  locale: Locale;
  day: Day;
  events: readonly EventSummary[];
  month: number;
  today: Day;
}) {
  const own = Number(day.slice(5, 7)) === month;
  return (
    <td className={`h-24 border border-line p-1 align-top ${own ? "" : "bg-surface text-muted"}`}>
      <p className={`text-[0.9375rem] ${day === today ? "font-bold" : ""}`}>
        {Number(day.slice(8))} {day === today ? <span className="text-action">{eventWords[locale].today}</span> : null}
      </p>
      <ul className="grid gap-1 text-[0.8125rem] leading-snug">
        {own
          ? events
              .filter(isOn(day))
              .slice(0, 4)
              .map((event) => (
                <li key={event.id} className={event.status === "cancelled" ? "line-through" : ""}>
                  <Link href={`/${locale}/events/${event.slug}`}>
                    {event.allDay ? "" : `${timeAt(event.startAt)} `}
                    <Said locale={locale} ru={event.titleRu} en={event.titleEn} />
                  </Link>
                </li>
              ))
          : null}
      </ul>
    </td>
  );
}

/** A month as a table from Monday; on a phone, as a list of the days that have something. */
export function MonthTable({ locale, year, month, today, events }: MonthProps) {
  const weeks = monthGrid(year, month);
  const busy = weeks.flat().filter((day) => Number(day.slice(5, 7)) === month && events.some(isOn(day)));
  return (
    <>
      <table className="my-4 hidden w-full table-fixed border-collapse md:table">
        <caption className="sr-only">{eventWords[locale].calendar}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" className="p-1 text-center">
                {formatShortWeekday(locale, day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Cell key={day} locale={locale} day={day} events={events} month={month} today={today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="my-4 grid gap-3 md:hidden">
        {busy.map((day) => (
          <li key={day} className="border-b border-line pb-3">
            <p className="font-semibold">{formatWeekday(locale, day)}</p>
            <ul>
              {events.filter(isOn(day)).map((event) => (
                <li key={event.id} className="py-1">
                  <Link href={`/${locale}/events/${event.slug}`}>
                    <Said locale={locale} ru={event.titleRu} en={event.titleEn} />
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
