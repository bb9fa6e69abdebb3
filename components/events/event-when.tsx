import { formatDays, formatInstant, formatSpan, formatWeekday, timeAt } from "@/lib/dates";
import { eventWords } from "@/lib/events/labels";
import type { EventSummary } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n";

type Timed = Pick<EventSummary, "startAt" | "endAt" | "allDay" | "from" | "to">;

/** `1–9 мая 2020` for whole days, otherwise the day and the hours. */
export const whenOf = (locale: Locale, { startAt, endAt, allDay, from, to }: Timed) =>
  allDay ? formatDays(locale, from, to) : formatSpan(locale, startAt, endAt);

/** The same with the weekday, where there is one day and room for it. */
export function fullWhenOf(locale: Locale, event: Timed): string {
  const { startAt, endAt, allDay, from, to } = event;
  if (from !== to) return whenOf(locale, event);
  const day = formatWeekday(locale, from);
  return allDay ? `${day}, ${eventWords[locale].allDay}` : `${day}, ${timeAt(startAt)}–${timeAt(endAt)}`;
}

/** The day an event was to be on, struck and said to be so. */
export function FormerDate({ locale, startAt }: { locale: Locale; startAt: Date }) {
  return (
    <>
      {`${eventWords[locale].was}: `}
      <s>{formatInstant(locale, startAt)}</s>
    </>
  );
}
