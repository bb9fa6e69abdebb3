import "server-only";
import { cached } from "@/lib/cached";
import { db } from "@/lib/db";

const summary = { slug: true, titleRu: true, titleEn: true, yearFrom: true, yearTo: true } as const;
const passport = {
  ...summary,
  aboutRu: true,
  aboutEn: true,
  act: true,
  ownerRu: true,
  ownerEn: true,
  financing: { select: { year: true, plannedKopecks: true, actualKopecks: true }, orderBy: { year: "asc" } },
} as const;

/** The latest first. */
export const listPublishedProgrammes = () =>
  cached({ key: ["programmes"], tags: ["programmes"] }, () =>
    db.programme.findMany({ select: summary, orderBy: [{ yearTo: "desc" }, { slug: "asc" }] }),
  );

export const findProgramme = (slug: string) =>
  cached({ key: ["programmes", "one", slug], tags: ["programmes", `programme:${slug}`] }, () =>
    db.programme.findUnique({ where: { slug }, select: passport }),
  );

export type ProgrammeSummary = Awaited<ReturnType<typeof listPublishedProgrammes>>[number];
export type ProgrammePassport = NonNullable<Awaited<ReturnType<typeof findProgramme>>>;
