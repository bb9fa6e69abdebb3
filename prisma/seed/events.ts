import { instantAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import type { Tx } from "@/lib/db";
import type { AttendanceMode, EventKind, EventStatus } from "@/prisma/generated/enums";
import { jubilees2020 } from "@/prisma/seed/events-2020-jubilees";
import { victory2020 } from "@/prisma/seed/events-2020-victory";
import { events2021 } from "@/prisma/seed/events-2021";
import { eventsAhead } from "@/prisma/seed/events-ahead";
import { eventsBehind } from "@/prisma/seed/events-behind";
import { type PlaceKey, places } from "@/prisma/seed/event-places";
import { eventsOfYears } from "@/prisma/seed/events-years";
import { idOf } from "@/prisma/seed/ids";
import { organisationId } from "@/prisma/seed/organisations";

export type EventSeed = {
  slug: string;
  kind: EventKind;
  mode: AttendanceMode;
  from: Day;
  /** The last day of what lasts whole days. */
  to?: Day;
  /** `11:00-12:30`; without it the event lasts whole days. */
  time?: string;
  /** Where and when it had been before it was moved. */
  before?: Day;
  place?: PlaceKey;
  age: "0+" | "6+" | "12+" | "16+" | "18+";
  by?: string;
  campaign?: string;
  people?: number;
  status?: EventStatus;
  titleRu: string;
  titleEn: string | null;
  aboutRu: string;
  aboutEn: string | null;
  resultRu?: string;
  reasonRu?: string;
};

function spanOf({ from, to = from, time }: EventSeed) {
  const [start, end] = time?.split("-") ?? [];
  if (start === undefined || end === undefined)
    return { startAt: instantAt(from, "00:00"), endAt: instantAt(addDays(to, 1), "00:00"), allDay: true };
  return { startAt: instantAt(from, start), endAt: instantAt(to, end), allDay: false };
}

function whereOf({ mode, place, slug }: EventSeed) {
  const found = place === undefined ? null : places[place];
  return {
    placeRu: found?.ru ?? null,
    placeEn: found?.en ?? null,
    url: mode === "offline" ? null : `https://example.ru/live/${slug}`,
  };
}

function changeOf({ status = "scheduled", before, time = "00:00", reasonRu }: EventSeed) {
  const previousStartAt = before === undefined ? null : instantAt(before, time.slice(0, 5));
  return { status, previousStartAt, reasonRu: reasonRu ?? null, sequence: status === "scheduled" ? 0 : 1 };
}

function rowOf(event: EventSeed) {
  const { slug, kind, mode, age, titleRu, titleEn, aboutRu, aboutEn, from, before = from, campaign, by } = event;
  const words = { titleRu, titleEn, aboutRu, aboutEn, resultRu: event.resultRu ?? null };
  return {
    id: idOf(`event/${slug}`),
    slug,
    kind,
    mode,
    ageMark: age,
    ...words,
    ...spanOf(event),
    ...whereOf(event),
    ...changeOf(event),
    participants: event.people ?? null,
    publishedAt: instantAt(addDays(before, -60), "09:00"),
    campaignId: campaign === undefined ? null : idOf(`campaign/${campaign}`),
    organisationId: by === undefined ? null : organisationId(by),
  };
}

export const seedEvents = (tx: Tx, now: Date) =>
  tx.event.createMany({
    data: [...victory2020, ...jubilees2020, ...events2021, ...eventsOfYears(now), ...eventsBehind(now), ...eventsAhead(now)].map(
      rowOf,
    ),
  });
