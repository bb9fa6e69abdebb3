import "server-only";
import { cached } from "@/lib/cached";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";

const whole = {
  id: true,
  slug: true,
  kind: true,
  nameRu: true,
  nameEn: true,
  aboutRu: true,
  aboutEn: true,
  foundingAct: true,
  foundedOn: true,
  dissolvedOn: true,
  seats: true,
  quorumShare: true,
  noticeWorkingDays: true,
  meetingsPerQuarter: true,
  contactEmail: true,
} as const;

type Row = { foundedOn: Date; dissolvedOn: Date | null; quorumShare: unknown };

const plain = <Found extends Row>({ foundedOn, dissolvedOn, quorumShare, ...rest }: Found) => ({
  ...rest,
  foundedOn: toDay(foundedOn),
  dissolvedOn: dissolvedOn && toDay(dissolvedOn),
  quorumShare: Number(quorumShare),
});

/** Bodies at work first, then those dissolved; the oldest first. */
export const listPublishedBodies = () =>
  cached({ key: ["bodies"], tags: ["bodies"] }, async () => {
    const orderBy = [{ dissolvedOn: { sort: "desc", nulls: "first" } }, { foundedOn: "asc" }, { slug: "asc" }] as const;
    const rows = await db.advisoryBody.findMany({ select: whole, orderBy: [...orderBy] });
    return rows.map(plain);
  });

export type PublishedBody = Awaited<ReturnType<typeof listPublishedBodies>>[number];

export const findBody = (slug: string) =>
  cached({ key: ["bodies", "one", slug], tags: ["bodies", `body:${slug}`] }, async () => {
    const row = await db.advisoryBody.findUnique({ where: { slug }, select: whole });
    return row && plain(row);
  });

/** Bodies at work on a day. */
export const countBodies = (day: Day) =>
  cached({ key: ["bodies", "count", day], tags: ["bodies"] }, () => {
    const date = fromDay(day);
    return db.advisoryBody.count({
      where: { foundedOn: { lte: date }, OR: [{ dissolvedOn: null }, { dissolvedOn: { gt: date } }] },
    });
  });
