import "server-only";
import { z } from "zod";

import { cached } from "@/lib/cached";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { pageOf } from "@/lib/keyset";
import { publicStatuses } from "@/lib/organisations/rules";
import type { Prisma } from "@/prisma/generated/client";
import type { OrganisationKind } from "@/prisma/generated/enums";

const size = 60;
const open = { status: { in: [...publicStatuses] } };
const inForce = (day: Day) => ({ startOn: { lte: fromDay(day) }, OR: [{ endOn: null }, { endOn: { gte: fromDay(day) } }] });

/** The organisation a page of the directory begins after. */
export const organisationKey = z.object({ id: z.uuid() });

type Asked = { day: Day; awardYear: number; kind: OrganisationKind | null; after: z.infer<typeof organisationKey> | null };

const listed = ({ day, awardYear }: Asked) =>
  ({
    id: true,
    slug: true,
    kind: true,
    status: true,
    nameRu: true,
    nameEn: true,
    _count: {
      select: {
        memberships: { where: inForce(day) },
        allocations: { where: inForce(day) },
        awards: { where: { year: awardYear } },
      },
    },
  }) as const satisfies Prisma.OrganisationSelect;

/** The directory by kind and name, and what each has: seats in councils and premises on a day, a subsidy of a year. */
export function listPublishedOrganisations(asked: Asked) {
  const { day, awardYear, kind, after } = asked;
  const key = ["organisations", "page", day, `${awardYear}`, kind ?? "", after?.id ?? ""];
  return cached({ key, tags: ["organisations", "memberships", "premises", "subsidies"] }, async () => {
    const rows = await db.organisation.findMany({
      where: kind ? { ...open, kind } : open,
      select: listed(asked),
      orderBy: [{ kind: "asc" }, { nameRu: "asc" }, { id: "asc" }],
      take: size + 1,
      ...(after ? { cursor: after, skip: 1 } : {}),
    });
    const plain = rows.map(({ _count, ...rest }) => ({
      ...rest,
      seats: _count.memberships,
      premises: _count.allocations,
      subsidies: _count.awards,
    }));
    return pageOf(plain, size, ({ id }) => ({ id }));
  });
}

export type ListedPage = Awaited<ReturnType<typeof listPublishedOrganisations>>;
export type ListedOrganisation = ListedPage["items"][number];

/** How many public organisations there are of each kind. */
export const countOrganisationsByKind = () =>
  cached({ key: ["organisations", "by-kind"], tags: ["organisations"] }, async () => {
    const rows = await db.organisation.groupBy({ by: ["kind"], where: open, _count: { _all: true } });
    return rows.map(({ kind, _count }) => ({ kind, count: _count._all }));
  });

export type KindCount = Awaited<ReturnType<typeof countOrganisationsByKind>>[number];

/** Organisations that hold municipal premises on a day. */
export const countOrganisationsWithPremises = (day: Day) =>
  cached({ key: ["organisations", "with-premises", day], tags: ["organisations", "premises"] }, () =>
    db.organisation.count({ where: { ...open, allocations: { some: inForce(day) } } }),
  );

/** Organisations that were given a subsidy in a year. */
export const countOrganisationsWithSubsidy = (year: number) =>
  cached({ key: ["organisations", "with-subsidy", `${year}`], tags: ["organisations", "subsidies"] }, () =>
    db.organisation.count({ where: { ...open, awards: { some: { year } } } }),
  );

const whole = {
  slug: true,
  kind: true,
  status: true,
  nameRu: true,
  nameEn: true,
  shortNameRu: true,
  aboutRu: true,
  aboutEn: true,
  inn: true,
  ogrn: true,
  addressRu: true,
  addressEn: true,
  leaderName: true,
  email: true,
  phone: true,
  registeredOn: true,
} as const satisfies Prisma.OrganisationSelect;

/** One public organisation. */
export const findPublishedOrganisation = (slug: string) =>
  cached({ key: ["organisations", "one", slug], tags: ["organisations", `organisation:${slug}`] }, async () => {
    const found = await db.organisation.findFirst({ where: { slug, ...open }, select: whole });
    return found && { ...found, registeredOn: toDay(found.registeredOn) };
  });

export type FoundOrganisation = NonNullable<Awaited<ReturnType<typeof findPublishedOrganisation>>>;
