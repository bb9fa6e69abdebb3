import { Tag } from "@/components/ui/tag";
import { overlaps } from "@/lib/bookings/rules";
import { bookingWords } from "@/lib/bookings/page-labels";
import { formatShortDay, formatShortWeekday, instantAt, timeAt } from "@/lib/dates";
import { type Day, weekOf } from "@/lib/days";
import type { Locale } from "@/lib/i18n";

type Busy = { start: Date; end: Date };
type CalendarProps = { locale: Locale; monday: Day; busy: readonly Busy[]; opensAt: string; closesAt: string };

const hours = (opensAt: string, closesAt: string) => {
  const first = Number(opensAt.slice(0, 2));
  return Array.from({ length: Number(closesAt.slice(0, 2)) - first }, (_, index) => first + index);
};
const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

function Slot({ day, hour, locale, busy }: { day: Day; hour: number; locale: Locale; busy: readonly Busy[] }) {
  const slot = { start: instantAt(day, clock(hour)), end: new Date(instantAt(day, clock(hour)).getTime() + 3_600_000) };
  const taken = busy.some((other) => overlaps(slot, other));
  const say = bookingWords[locale];
  return (
    <td
      className={`border border-line p-1 text-center text-[0.875rem] ${taken ? "bg-action text-on-action font-semibold" : "bg-paper text-muted"}`}
    >
      {taken ? say.busy : <span aria-label={say.free}>·</span>}
    </td>
  );
}

/** A hall's week by the hour; on a phone, a list of what is taken each day. By whom is nobody's business. */
export function WeekCalendar({ locale, monday, busy, opensAt, closesAt }: CalendarProps) {
  const days = weekOf(monday);
  const say = bookingWords[locale];
  const onDay = (day: Day) =>
    busy.filter((span) =>
      overlaps(span, { start: instantAt(day, "00:00"), end: new Date(instantAt(day, "00:00").getTime() + 86_400_000) }),
    );
  return (
    <>
      <p className="text-muted">{say.closedHours(opensAt, closesAt)}</p>
      <table className="my-4 hidden w-full table-fixed border-collapse md:table">
        <caption className="sr-only">{say.busyOn}</caption>
        <thead>
          <tr>
            <td className="w-20" />
            {days.map((day) => (
              <th key={day} scope="col" className="p-1 text-center">
                {formatShortWeekday(locale, day)} <span className="block font-normal">{formatShortDay(locale, day)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours(opensAt, closesAt).map((hour) => (
            <tr key={hour}>
              <th scope="row" className="pe-2 text-end font-normal tabular-nums">
                {clock(hour)}
              </th>
              {days.map((day) => (
                <Slot key={day} day={day} hour={hour} locale={locale} busy={busy} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="my-4 grid gap-2 md:hidden">
        {days.map((day) => (
          <li key={day} className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-2">
            <span className="min-w-24 font-semibold">{`${formatShortWeekday(locale, day)}, ${formatShortDay(locale, day)}`}</span>
            {onDay(day).length === 0 ? (
              <span className="text-muted">{say.free}</span>
            ) : (
              onDay(day).map(({ start, end }) => (
                <Tag key={start.toISOString()} tone="action">{`${say.busy} ${timeAt(start)}–${timeAt(end)}`}</Tag>
              ))
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
