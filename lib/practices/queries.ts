import "server-only";
import { z } from "zod";

import { cached } from "@/lib/cached";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { pageOf } from "@/lib/keyset";
import type { Prisma } from "@/prisma/generated/client";

const size = 20;
const source = { select: { slug: true, nameRu: true, nameEn: true } } as const;
const listed = {
  id: true,
  slug: true,
  titleRu: true,
  titleEn: true,
  problemRu: true,
  problemEn: true,
  publishedOn: true,
  adoptedOn: true,
  partner: source,
} as const satisfies Prisma.PracticeSelect;

type Dated = { publishedOn: Date; adoptedOn: Date | null };

const plain = <Row extends Dated>({ publishedOn, adoptedOn, ...rest }: Row) => ({
  ...rest,
  publishedOn: toDay(publishedOn),
  adoptedOn: adoptedOn && toDay(adoptedOn),
});
const latest = [{ publishedOn: "desc" }, { id: "desc" }] as const satisfies Prisma.PracticeOrderByWithRelationInput[];
const publishedBy = (day: Day) => ({ publishedOn: { lte: fromDay(day) } });

/** The practice a page of the list begins after. */
export const practiceKey = z.object({ id: z.uuid() });

/** Practices published by a day, the latest first. */
export const listPublishedPractices = (day: Day, after: z.infer<typeof practiceKey> | null) =>
  cached({ key: ["practices", "page", day, after?.id ?? ""], tags: ["practices"] }, async () => {
    const rows = await db.practice.findMany({
      where: publishedBy(day),
      select: listed,
      orderBy: [...latest],
      take: size + 1,
      ...(after ? { cursor: after, skip: 1 } : {}),
    });
    return pageOf(rows.map(plain), size, ({ id }) => ({ id }));
  });

export type ListedPractice = Awaited<ReturnType<typeof listPublishedPractices>>["items"][number];

export const findPublishedPractice = (slug: string, day: Day) =>
  cached({ key: ["practices", "one", slug, day], tags: ["practices", `practice:${slug}`] }, async () => {
    const row = await db.practice.findFirst({
      where: { slug, ...publishedBy(day) },
      select: {
        ...listed,
        solutionRu: true,
        solutionEn: true,
        resultRu: true,
        resultEn: true,
        adoptedHereRu: true,
        adoptedHereEn: true,
      },
    });
    return row && plain(row);
  });

export type FoundPractice = NonNullable<Awaited<ReturnType<typeof findPublishedPractice>>>;

/** Whom the city exchanges practice with, and how many practices came from each by a day. */
export const listPublishedPartners = (day: Day) =>
  cached({ key: ["practices", "partners", day], tags: ["practices"] }, async () => {
    const rows = await db.partner.findMany({
      select: {
        ...source.select,
        aboutRu: true,
        aboutEn: true,
        _count: { select: { practices: { where: publishedBy(day) } } },
      },
      orderBy: [{ nameRu: "asc" }, { id: "asc" }],
      take: 500,
    });
    return rows.map(({ _count, ...rest }) => ({ ...rest, practices: _count.practices }));
  });

export type ListedPartner = Awaited<ReturnType<typeof listPublishedPartners>>[number];

/** A partner with the latest hundred of its practices. */
export const findPublishedPartner = (slug: string, day: Day) =>
  cached({ key: ["practices", "partner", slug, day], tags: ["practices", `partner:${slug}`] }, async () => {
    const row = await db.partner.findUnique({
      where: { slug },
      select: {
        ...source.select,
        aboutRu: true,
        aboutEn: true,
        agreementRu: true,
        practices: { where: publishedBy(day), select: listed, orderBy: [...latest], take: 100 },
      },
    });
    return row && { ...row, practices: row.practices.map(plain) };
  });

/** Practices the city took into use in a year. */
export const countPracticesAdopted = (year: number) =>
  cached({ key: ["practices", "count-adopted", `${year}`], tags: ["practices"] }, () =>
    db.practice.count({ where: { adoptedOn: { gte: fromDay(`${year}-01-01`), lte: fromDay(`${year}-12-31`) } } }),
  );

export const countPartners = () =>
  cached({ key: ["practices", "count-partners"], tags: ["practices"] }, () => db.partner.count());
