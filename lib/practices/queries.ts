import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";

export const listPublishedPractices = () =>
  cached({ key: ["practices"], tags: ["practices"] }, async () => {
    const rows = await db.practice.findMany({ include: { partner: { select: { slug: true, nameRu: true, nameEn: true } } }, orderBy: [{ publishedOn: "desc" }, { id: "asc" }], take: 500 });
    return rows.map(({ publishedOn, adoptedOn, ...rest }) => ({ ...rest, publishedOn: toDay(publishedOn), adoptedOn: adoptedOn && toDay(adoptedOn) }));
  });
export type Practice = Awaited<ReturnType<typeof listPublishedPractices>>[number];
export const findPractice = async (slug: string) => (await listPublishedPractices()).find((practice) => practice.slug === slug) ?? null;

export const listPartners = () => cached({ key: ["partners"], tags: ["practices"] }, () => db.partner.findMany({ orderBy: { nameRu: "asc" }, take: 500 }));
export const findPartner = async (slug: string) => (await listPartners()).find((partner) => partner.slug === slug) ?? null;
