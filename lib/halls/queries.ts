import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import { db } from "@/lib/db";

const card = {
  id: true,
  slug: true,
  nameRu: true,
  nameEn: true,
  addressRu: true,
  addressEn: true,
  capacity: true,
  areaM2: true,
  equipmentRu: true,
  equipmentEn: true,
  accessibilityRu: true,
  accessibilityEn: true,
  opensAt: true,
  closesAt: true,
  stepMinutes: true,
  maxMinutes: true,
} as const;

type Busy = { start: Date; end: Date };

/** Halls that may be asked for. */
export const listPublishedHalls = () =>
  cached({ key: ["halls"], tags: ["premises"] }, async () => {
    const rows = await db.premises.findMany({ where: { bookable: true }, select: card, orderBy: { nameRu: "asc" } });
    return rows.map((hall) => ({ ...hall, areaM2: Number(hall.areaM2) }));
  });

export type Hall = Awaited<ReturnType<typeof listPublishedHalls>>[number];

export const findPublishedHall = async (slug: string): Promise<Hall | null> =>
  (await listPublishedHalls()).find((hall) => hall.slug === slug) ?? null;

/** When a hall is taken in the week from `monday`: times only, never by whom. */
export const listBusy = (hallId: string, monday: Day) =>
  cached({ key: ["busy", hallId, monday], tags: [`hall:${hallId}`] }, () => readBusy(hallId, monday));

/** The same as it is this moment, for those who choose a time. */
export const readBusy = (hallId: string, monday: Day) => db.$queryRaw<Busy[]>`
  select lower(c."during") as start, upper(c."during") as end
  from "BookingClaim" c
  where c."premisesId" = ${hallId}::uuid and c."active"
    and c."during" && tstzrange(${instantAt(monday, "00:00")}, ${instantAt(addDays(monday, 7), "00:00")}, '[)')
  order by 1`;
