import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";

/** A person as a public fact: which seats they hold and held. Nothing else is known here. */
export const findPublicPerson = (slug: string) =>
  cached({ key: ["person", slug], tags: ["memberships", `person:${slug}`] }, async () => {
    const found = await db.person.findFirst({
      where: { slug, memberships: { some: {} } },
      select: {
        slug: true, familyName: true, givenName: true, patronymicName: true,
        memberships: {
          select: { id: true, representsRu: true, representsEn: true, startOn: true, endOn: true, post: { select: { labelRu: true, labelEn: true } }, body: { select: { slug: true, nameRu: true, nameEn: true } } },
          orderBy: { startOn: "desc" },
        },
      },
    });
    return found && { ...found, memberships: found.memberships.map(({ startOn, endOn, ...seat }) => ({ ...seat, startOn: toDay(startOn), endOn: endOn && toDay(endOn) })) };
  });
