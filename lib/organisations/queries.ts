import "server-only";
import { cached } from "@/lib/cached";
import { type Day, fromDay, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { publicStatuses } from "@/lib/organisations/rules";

const inForce = (day: Day) => ({ startOn: { lte: fromDay(day) }, OR: [{ endOn: null }, { endOn: { gte: fromDay(day) } }] });
const open = { status: { in: [...publicStatuses] } };

/** The directory as of a day: who they are and what each has then. */
export const listPublishedOrganisations = (day: Day) =>
  cached({ key: ["organisations", day], tags: ["organisations"] }, async () => {
    const year = Number(day.slice(0, 4));
    const rows = await db.organisation.findMany({
      where: open,
      select: {
        slug: true,
        kind: true,
        status: true,
        nameRu: true,
        nameEn: true,
        shortNameRu: true,
        aboutRu: true,
        aboutEn: true,
        _count: {
          select: {
            memberships: { where: inForce(day) },
            allocations: { where: inForce(day) },
            awards: { where: { year: { gte: year - 1 } } },
          },
        },
      },
      orderBy: [{ nameRu: "asc" }, { id: "asc" }],
      take: 1000,
    });
    return rows.map(({ _count, ...rest }) => ({
      ...rest,
      seats: _count.memberships,
      premises: _count.allocations,
      subsidised: _count.awards > 0,
    }));
  });

export type ListedOrganisation = Awaited<ReturnType<typeof listPublishedOrganisations>>[number];

export const findPublishedOrganisation = (slug: string) =>
  cached({ key: ["organisation", slug], tags: ["organisations", `organisation:${slug}`] }, async () => {
    const found = await db.organisation.findFirst({
      where: { slug, ...open },
      select: {
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
        awards: {
          select: { id: true, year: true, amountKopecks: true, purposeRu: true, purposeEn: true, act: true },
          orderBy: { year: "desc" },
        },
        allocations: {
          select: {
            id: true,
            right: true,
            purposeRu: true,
            startOn: true,
            endOn: true,
            areaM2: true,
            premises: { select: { nameRu: true, nameEn: true, addressRu: true, addressEn: true } },
          },
          orderBy: { startOn: "desc" },
        },
      },
    });
    return (
      found && {
        ...found,
        registeredOn: toDay(found.registeredOn),
        allocations: found.allocations.map(({ areaM2, startOn, endOn, ...rest }) => ({
          ...rest,
          areaM2: Number(areaM2),
          startOn: toDay(startOn),
          endOn: endOn && toDay(endOn),
        })),
      }
    );
  });

export type FoundOrganisation = NonNullable<Awaited<ReturnType<typeof findPublishedOrganisation>>>;
