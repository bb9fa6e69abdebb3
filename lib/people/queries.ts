import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { isPublicOrganisation } from "@/lib/organisations/rules";

const seat = {
  id: true,
  representsRu: true,
  representsEn: true,
  startOn: true,
  endOn: true,
  appointingAct: true,
  post: { select: { labelRu: true, labelEn: true } },
  body: { select: { slug: true, nameRu: true, nameEn: true } },
  organisation: { select: { slug: true, shortNameRu: true, nameEn: true, status: true } },
} as const;

/** A person as a public fact: which seats they hold and held. Nothing else is known here. */
export const findPublicPerson = (slug: string) =>
  cached({ key: ["person", slug], tags: ["memberships", "bodies", "organisations", `person:${slug}`] }, async () => {
    const found = await db.person.findFirst({
      where: { slug, memberships: { some: {} } },
      select: {
        slug: true,
        familyName: true,
        givenName: true,
        patronymicName: true,
        memberships: { select: seat, orderBy: [{ startOn: "desc" }, { id: "asc" }] },
      },
    });
    if (!found) return null;
    const memberships = found.memberships.map(({ startOn, endOn, organisation, ...rest }) => ({
      ...rest,
      startOn: toDay(startOn),
      endOn: endOn && toDay(endOn),
      organisation: organisation && isPublicOrganisation(organisation.status) ? organisation : null,
    }));
    return { ...found, memberships };
  });

type PublicPerson = NonNullable<Awaited<ReturnType<typeof findPublicPerson>>>;
export type HeldSeat = PublicPerson["memberships"][number];
