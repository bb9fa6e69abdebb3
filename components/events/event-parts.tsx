import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import { dayAt, formatDays, formatInstant, formatShortDay, formatShortWeekday, formatSpan, timeAt } from "@/lib/dates";
import { eventWords } from "@/lib/events/labels";
import type { EventSummary } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n";

type Timed = Pick<EventSummary, "startAt" | "endAt" | "allDay">;
const lastDay = (endAt: Date) => dayAt(new Date(endAt.getTime() - 1));

/** `1–9 мая 2020` for whole days, otherwise the day and the hours. */
export const whenOf = (locale: Locale, { startAt, endAt, allDay }: Timed) => (allDay ? formatDays(locale, dayAt(startAt), lastDay(endAt)) : formatSpan(locale, startAt, endAt));

export function StatusTag({ locale, status }: { locale: Locale; status: EventSummary["status"] }) {
  if (status === "scheduled") return null;
  return <Tag tone={status === "cancelled" ? "danger" : "warn"}>{eventWords[locale].statuses[status]}</Tag>;
}

function DateBlock({ locale, event }: { locale: Locale; event: EventSummary }) {
  const day = dayAt(event.startAt);
  return (
    <p className="w-20 shrink-0 leading-tight">
      <span className="block text-[1.25rem] font-bold">{formatShortDay(locale, day)}</span>
      <span className="block text-muted">{formatShortWeekday(locale, day)}</span>
      <span className="block tabular-nums">{event.allDay ? "" : timeAt(event.startAt)}</span>
    </p>
  );
}

/** Events one under another, with the day where the eye looks first. */
export function EventList({ locale, events }: { locale: Locale; events: readonly EventSummary[] }) {
  const say = eventWords[locale];
  return (
    <ul className="my-4">
      {events.map((event) => (
        <li key={event.id} className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line py-4">
          <DateBlock locale={locale} event={event} />
          <div className="min-w-0 grow basis-[12rem]">
            <StatusTag locale={locale} status={event.status} />
            <h3>
              <Link href={`/${locale}/events/${event.slug}`}><Said locale={locale} ru={event.titleRu} en={event.titleEn} /></Link>
            </h3>
            <p className="text-[0.9375rem] text-muted">
              {[say.kinds[event.kind], say.modes[event.mode], event.ageMark].join(" · ")}
              {event.allDay ? ` · ${whenOf(locale, event)}` : ""}
              {event.organisation ? <> · <Said locale={locale} ru={event.organisation.shortNameRu} en={event.organisation.nameEn} /></> : null}
            </p>
            {event.previousStartAt ? <p className="text-[0.9375rem]">{`${say.was}: `}<s>{formatInstant(locale, event.previousStartAt)}</s></p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
