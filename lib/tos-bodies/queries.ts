import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";

const all = () =>
  cached({ key: ["tos"], tags: ["tos"] }, async () => {
    const rows = await db.tosBody.findMany({ include: { projects: { orderBy: [{ year: "desc" }, { titleRu: "asc" }] } }, orderBy: { registerNumber: "asc" }, take: 500 });
    return rows.map(({ boundaryActOn, charterOn, termUntil, checkedOn, ceasedOn, ...rest }) => ({
      ...rest, boundaryActOn: toDay(boundaryActOn), charterOn: toDay(charterOn), termUntil: termUntil && toDay(termUntil), checkedOn: toDay(checkedOn), ceasedOn: ceasedOn && toDay(ceasedOn),
    }));
  });

/** The register; those that have ceased stay in it. */
export const listPublishedTos = all;
export const findTos = async (slug: string) => (await all()).find((body) => body.slug === slug) ?? null;
export type Tos = Awaited<ReturnType<typeof all>>[number];
