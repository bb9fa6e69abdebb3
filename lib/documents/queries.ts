import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { Visibility } from "@/prisma/generated/enums";

const paper = {
  id: true,
  titleRu: true,
  titleEn: true,
  number: true,
  signedOn: true,
  fileName: true,
  bytes: true,
  hearing: { select: { slug: true, titleRu: true, titleEn: true } },
  meeting: {
    select: {
      slug: true,
      kind: true,
      titleRu: true,
      titleEn: true,
      bodies: { select: { body: { select: { slug: true } } }, take: 1 },
    },
  },
} as const;

/** Papers anyone may read, the latest first. */
export const listPublishedDocuments = () =>
  cached({ key: ["documents"], tags: ["documents", "hearings", "meetings"] }, async () => {
    const rows = await db.document.findMany({
      where: { visibility: Visibility.public },
      select: paper,
      orderBy: [{ signedOn: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      take: 500,
    });
    return rows.map(({ meeting, signedOn, ...rest }) => ({
      ...rest,
      signedOn: signedOn && toDay(signedOn),
      meeting: meeting && { ...meeting, bodies: meeting.bodies.map(({ body }) => body) },
    }));
  });

export type PublishedDocument = Awaited<ReturnType<typeof listPublishedDocuments>>[number];

/** Acts that other records name: who was founded, bounded, financed or appointed by them. */
export const listNamedActs = () =>
  cached({ key: ["documents", "acts"], tags: ["bodies", "tos", "programmes", "hearings"] }, async () => {
    const [councils, tos, programmes, hearings] = await Promise.all([
      db.advisoryBody.findMany({
        select: { slug: true, nameRu: true, nameEn: true, foundingAct: true },
        orderBy: { foundedOn: "asc" },
      }),
      db.tosBody.findMany({
        select: { slug: true, nameRu: true, nameEn: true, boundaryAct: true, boundaryActOn: true },
        orderBy: { boundaryActOn: "asc" },
      }),
      db.programme.findMany({ select: { slug: true, titleRu: true, titleEn: true, act: true }, orderBy: { yearTo: "desc" } }),
      db.hearing.findMany({
        select: { slug: true, titleRu: true, titleEn: true, act: true, decisionAct: true },
        orderBy: [{ actOn: "desc" }, { id: "asc" }],
        take: 100,
      }),
    ]);
    return {
      councils,
      tos: tos.map(({ boundaryActOn, ...rest }) => ({ ...rest, boundaryActOn: toDay(boundaryActOn) })),
      programmes,
      hearings,
    };
  });

export type NamedActs = Awaited<ReturnType<typeof listNamedActs>>;
