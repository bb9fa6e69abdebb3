import "server-only";
import { cached } from "@/lib/cached";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { isPublicOrganisation } from "@/lib/organisations/rules";
import type { OrganisationStatus } from "@/prisma/generated/enums";

const organisation = { select: { slug: true, shortNameRu: true, nameRu: true, nameEn: true, status: true } } as const;
const person = { select: { slug: true, familyName: true, givenName: true, patronymicName: true } } as const;
const post = { select: { labelRu: true, labelEn: true, voting: true } } as const;
const body = { select: { slug: true, nameRu: true, nameEn: true } } as const;
const seat = {
  id: true,
  role: true,
  representsRu: true,
  representsEn: true,
  startOn: true,
  endOn: true,
  appointingAct: true,
  post,
  organisation,
} as const;

type Dated = {
  startOn: Date;
  endOn: Date | null;
  organisation: { slug: string; shortNameRu: string; nameRu: string; nameEn: string; status: OrganisationStatus } | null;
};

/** An organisation that is not public is not named here. */
const plain = <Row extends Dated>({ startOn, endOn, organisation: held, ...rest }: Row) => ({
  ...rest,
  startOn: toDay(startOn),
  endOn: endOn && toDay(endOn),
  organisation: held && isPublicOrganisation(held.status) ? held : null,
});

/** Every seat of a body, held now or before. */
export const listMembershipsOfBody = (bodySlug: string) =>
  cached({ key: ["memberships", "body", bodySlug], tags: ["memberships", "organisations", `body:${bodySlug}`] }, async () => {
    const rows = await db.membership.findMany({
      where: { body: { slug: bodySlug } },
      select: { ...seat, person },
      orderBy: [{ startOn: "asc" }, { id: "asc" }],
    });
    return rows.map(plain);
  });

export type Seat = Awaited<ReturnType<typeof listMembershipsOfBody>>[number];

/** Every seat held on behalf of an organisation. */
export const listMembershipsOfOrganisation = (organisationSlug: string) =>
  cached(
    { key: ["memberships", "organisation", organisationSlug], tags: ["memberships", "organisations", "bodies"] },
    async () => {
      const rows = await db.membership.findMany({
        where: { organisation: { slug: organisationSlug } },
        select: { ...seat, person, body },
        orderBy: [{ startOn: "desc" }, { id: "asc" }],
      });
      return rows.map(plain);
    },
  );

export type SeatInBody = Awaited<ReturnType<typeof listMembershipsOfOrganisation>>[number];

const holding = (day: Day) => ({
  startOn: { lte: fromDay(day) },
  OR: [{ endOn: null }, { endOn: { gte: fromDay(day) } }],
});

/** How many seats of each body are held on a day. */
export const countMembersByBody = (day: Day) =>
  cached({ key: ["memberships", "count-by-body", day], tags: ["memberships"] }, async () => {
    const rows = await db.membership.groupBy({ by: ["bodyId"], where: holding(day), _count: { _all: true } });
    return rows.map(({ bodyId, _count }) => ({ bodyId, members: _count._all }));
  });

/** How many seats of all bodies are held on a day. */
export const countMembers = (day: Day) =>
  cached({ key: ["memberships", "count", day], tags: ["memberships"] }, () => db.membership.count({ where: holding(day) }));
