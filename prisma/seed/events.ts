import { instantAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import type { Tx } from "@/lib/db";
import type { AttendanceMode, EventKind, EventStatus } from "@/prisma/generated/enums";
import { events2020 } from "@/prisma/seed/events-2020";
import { eventsNow, eventsOfYears } from "@/prisma/seed/events-now";
import { idOf } from "@/prisma/seed/ids";
import { organisationId } from "@/prisma/seed/organisations";

export type EventSeed = {
  slug: string;
  kind: EventKind;
  mode: AttendanceMode;
  from: Day;
  age: string;
  /** Title, text and, afterwards, the result. */
  ru: readonly [string, string, string | null];
  en: readonly [string, string] | null;
  to?: Day;
  time?: readonly [string, string];
  by?: string | null;
  campaign?: string;
  people?: number;
  url?: string;
  status?: EventStatus;
  why?: string;
  lasts?: number;
  shiftDays?: number;
};

function spanOf({ from, to, time, shiftDays = 0 }: EventSeed) {
  const first = addDays(from, shiftDays);
  if (time) return { startAt: instantAt(first, time[0]), endAt: instantAt(first, time[1]), allDay: false };
  return { startAt: instantAt(first, "00:00"), endAt: instantAt(addDays(to ?? from, 1), "00:00"), allDay: true };
}

function rowOf(event: EventSeed) {
  const { slug, kind, mode, age, ru, en, by, campaign, people, url, status = "scheduled", why, from, time } = event;
  return {
    id: idOf(`event/${slug}`),
    slug,
    kind,
    mode,
    status,
    ageMark: age,
    ...spanOf(event),
    titleRu: ru[0],
    aboutRu: ru[1],
    resultRu: ru[2],
    titleEn: en?.[0] ?? null,
    aboutEn: en?.[1] ?? null,
    placeRu: mode === "online" ? null : "Дом культуры «Пример», ул. Демонстрационная, 45",
    placeEn: mode === "online" ? null : "Primer House of Culture, 45 Demonstratsionnaya Street",
    url: mode === "offline" ? null : (url ?? "https://example.ru/live"),
    participants: people ?? null,
    reasonRu: why ?? null,
    previousStartAt: status === "rescheduled" ? instantAt(from, time?.[0] ?? "00:00") : null,
    sequence: status === "scheduled" ? 0 : 1,
    publishedAt: instantAt(addDays(from, -60), "09:00"),
    campaignId: campaign ? idOf(`campaign/${campaign}`) : null,
    organisationId: by ? organisationId(by) : null,
  };
}

export const seedEvents = (tx: Tx, now: Date) =>
  tx.event.createMany({ data: [...events2020, ...eventsOfYears(now), ...eventsNow(now)].map(rowOf) });
