import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { isPublicOrganisation } from "@/lib/organisations/rules";

const allocation = {
  id: true,
  right: true,
  act: true,
  purposeRu: true,
  areaM2: true,
  startOn: true,
  endOn: true,
  organisation: { select: { slug: true, nameRu: true, nameEn: true, shortNameRu: true, status: true } },
  premises: {
    select: {
      slug: true,
      nameRu: true,
      nameEn: true,
      addressRu: true,
      addressEn: true,
      accessibilityRu: true,
      accessibilityEn: true,
    },
  },
} as const;

type Row = { areaM2: unknown; startOn: Date; endOn: Date | null };

const plain = <Found extends Row>({ areaM2, startOn, endOn, ...rest }: Found) => ({
  ...rest,
  areaM2: Number(areaM2),
  startOn: toDay(startOn),
  endOn: endOn && toDay(endOn),
});

/** Who holds or held municipal premises, by address. */
export const listPublishedAllocations = () =>
  cached({ key: ["premises", "allocations"], tags: ["premises", "organisations"] }, async () => {
    const rows = await db.premisesAllocation.findMany({
      select: allocation,
      orderBy: [{ premises: { addressRu: "asc" } }, { startOn: "asc" }, { id: "asc" }],
      take: 2000,
    });
    return rows.map(({ organisation: { status, ...organisation }, ...rest }) => ({
      ...plain(rest),
      organisation: { ...organisation, hasPage: isPublicOrganisation(status) },
    }));
  });

export type Allocation = Awaited<ReturnType<typeof listPublishedAllocations>>[number];

/** The premises an organisation holds or held, the latest first. */
export const listAllocationsOfOrganisation = (slug: string) =>
  cached({ key: ["premises", "organisation", slug], tags: ["premises"] }, async () => {
    const rows = await db.premisesAllocation.findMany({
      where: { organisation: { slug } },
      select: allocation,
      orderBy: [{ startOn: "desc" }, { id: "asc" }],
    });
    return rows.map(({ organisation: _organisation, ...rest }) => plain(rest));
  });
