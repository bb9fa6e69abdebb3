import "server-only";
import { cached } from "@/lib/cached";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";

const entry = {
  slug: true,
  nameRu: true,
  nameEn: true,
  aboutRu: true,
  aboutEn: true,
  registerNumber: true,
  boundaryAct: true,
  boundaryActOn: true,
  territoryRu: true,
  territoryEn: true,
  houses: true,
  charterOn: true,
  legalEntity: true,
  chairName: true,
  residents: true,
  termUntil: true,
  checkedOn: true,
  ceasedOn: true,
} as const;

type Dated = Record<"boundaryActOn" | "charterOn" | "checkedOn", Date> & Record<"termUntil" | "ceasedOn", Date | null>;

const plain = <Row extends Dated>({ boundaryActOn, charterOn, checkedOn, termUntil, ceasedOn, ...rest }: Row) => ({
  ...rest,
  boundaryActOn: toDay(boundaryActOn),
  charterOn: toDay(charterOn),
  checkedOn: toDay(checkedOn),
  termUntil: termUntil && toDay(termUntil),
  ceasedOn: ceasedOn && toDay(ceasedOn),
});

/** The register by its numbers; those that have ceased stay in it. */
export const listPublishedTos = () =>
  cached({ key: ["tos"], tags: ["tos"] }, async () => {
    const rows = await db.tosBody.findMany({ select: entry, orderBy: { registerNumber: "asc" }, take: 500 });
    return rows.map(plain);
  });

export type TosEntry = Awaited<ReturnType<typeof listPublishedTos>>[number];

const projects = {
  select: { id: true, year: true, titleRu: true, titleEn: true, resultRu: true },
  orderBy: [{ year: "desc" }, { titleRu: "asc" }, { id: "asc" }],
} as const;

export const findTos = (slug: string) =>
  cached({ key: ["tos", "one", slug], tags: ["tos", `tos:${slug}`] }, async () => {
    const select = { ...entry, projects: { ...projects, orderBy: [...projects.orderBy] } };
    const row = await db.tosBody.findUnique({ where: { slug }, select });
    return row && plain(row);
  });

export type Tos = NonNullable<Awaited<ReturnType<typeof findTos>>>;

/** Registered by a day and not ceased then. */
export const countTosBodies = (day: Day) =>
  cached({ key: ["tos", "count", day], tags: ["tos"] }, () => {
    const date = fromDay(day);
    return db.tosBody.count({ where: { charterOn: { lte: date }, OR: [{ ceasedOn: null }, { ceasedOn: { gt: date } }] } });
  });

/** Projects of a year. */
export const countTosProjects = (year: number) =>
  cached({ key: ["tos", "count-projects", `${year}`], tags: ["tos"] }, () => db.tosProject.count({ where: { year } }));
