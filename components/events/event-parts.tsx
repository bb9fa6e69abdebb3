import type { ReactNode } from "react";

import { StatusTag } from "@/components/events/event-tags";
import { FormerDate, whenOf } from "@/components/events/event-when";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { formatShortDay, formatShortWeekday, timeAt } from "@/lib/dates";
import { eventWords } from "@/lib/events/labels";
import type { EventSummary } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n";

type EventProps = { locale: Locale; event: EventSummary };

function DateBlock({ locale, event }: EventProps) {
  return (
    <p className="w-20 shrink-0 leading-tight md:w-24">
      <span className="block text-[1.25rem] font-bold">{formatShortDay(locale, event.from)}</span>
      <span className="block text-[0.9375rem] text-muted">{`${event.from.slice(0, 4)}, ${formatShortWeekday(locale, event.from)}`}</span>
      {event.allDay ? null : <span className="block tabular-nums">{timeAt(event.startAt)}</span>}
    </p>
  );
}

/** The hour, or whole days; for where the day itself is said above. */
function HourBlock({ locale, event }: EventProps) {
  return (
    <p className="w-20 shrink-0 font-semibold tabular-nums md:w-24">
      {event.allDay ? eventWords[locale].allDay : timeAt(event.startAt)}
    </p>
  );
}

function EventLine({ locale, event }: EventProps) {
  const t = eventWords[locale];
  const { status, organisation, placeRu, from, to } = event;
  return (
    <div className="min-w-0">
      <p className="font-medium">
        <Link href={`/${locale}/events/${event.slug}`}>
          <Said locale={locale} ru={event.titleRu} en={event.titleEn} />
        </Link>{" "}
        <StatusTag locale={locale} status={status} />
      </p>
      <p className="mt-1 text-[0.9375rem] text-muted">
        {[t.kinds[event.kind], t.modes[event.mode], event.ageMark].join(" · ")}
        {from === to ? null : ` · ${whenOf(locale, event)}`}
        {organisation ? (
          <>
            {" · "}
            <Said locale={locale} ru={organisation.shortNameRu} en={organisation.nameEn} />
          </>
        ) : null}
      </p>
      {placeRu ? (
        <p className="text-[0.9375rem]">
          <Said locale={locale} ru={placeRu} en={event.placeEn} />
        </p>
      ) : null}
      {event.previousStartAt ? (
        <p className="text-[0.9375rem]">
          <FormerDate locale={locale} startAt={event.previousStartAt} />
        </p>
      ) : null}
      {event.reasonRu ? (
        <p lang="ru" className="text-[0.9375rem]">
          {event.reasonRu}
        </p>
      ) : null}
    </div>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <li className="flex gap-4 border-t border-line py-4 first:border-t-0">{children}</li>;
}

type EventsProps = { locale: Locale; events: readonly EventSummary[] };

/** Events one under another, with the day where the eye looks first. */
export function EventList({ locale, events }: EventsProps) {
  return (
    <ul className="my-4">
      {events.map((event) => (
        <Row key={event.id}>
          <DateBlock locale={locale} event={event} />
          <EventLine locale={locale} event={event} />
        </Row>
      ))}
    </ul>
  );
}

/** The events of one day that is said above them. */
export function DayEvents({ locale, events }: EventsProps) {
  return (
    <ul className="max-md:mt-1 md:-mt-4">
      {events.map((event) => (
        <Row key={event.id}>
          <HourBlock locale={locale} event={event} />
          <EventLine locale={locale} event={event} />
        </Row>
      ))}
    </ul>
  );
}
