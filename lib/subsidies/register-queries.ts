import "server-only";
import { cached } from "@/lib/cached";
import { type Day, toDay } from "@/lib/days";
import { db } from "@/lib/db";
import { isPublicOrganisation } from "@/lib/organisations/rules";
import { isInRegister, subsidyTerm } from "@/lib/subsidies/rules";

const organisation = {
  select: {
    slug: true,
    nameRu: true,
    nameEn: true,
    shortNameRu: true,
    inn: true,
    ogrn: true,
    addressRu: true,
    addressEn: true,
    status: true,
  },
} as const;
const award = {
  id: true,
  year: true,
  amountKopecks: true,
  purposeRu: true,
  purposeEn: true,
  act: true,
  awardedOn: true,
  organisation,
} as const;
const allocation = {
  id: true,
  right: true,
  act: true,
  purposeRu: true,
  areaM2: true,
  startOn: true,
  endOn: true,
  organisation,
  premises: { select: { addressRu: true, addressEn: true } },
} as const;

const readAwards = async () =>
  (await db.subsidyAward.findMany({ select: award, orderBy: [{ year: "desc" }, { id: "asc" }], take: 5000 })).map(
    ({ year, awardedOn, ...rest }) => ({ ...rest, kind: "financial" as const, ...subsidyTerm(year, toDay(awardedOn)) }),
  );
const readAllocations = async () =>
  (await db.premisesAllocation.findMany({ select: allocation, orderBy: [{ startOn: "desc" }, { id: "asc" }], take: 5000 })).map(
    ({ areaM2, startOn, endOn, ...rest }) => ({
      ...rest,
      kind: "property" as const,
      areaM2: Number(areaM2),
      startOn: toDay(startOn),
      endOn: endOn && toDay(endOn),
    }),
  );

type Row = Awaited<ReturnType<typeof readAwards>>[number] | Awaited<ReturnType<typeof readAllocations>>[number];

const plain = ({ organisation: { status, ...of }, ...rest }: Row) => ({
  ...rest,
  organisation: { ...of, hasPage: isPublicOrganisation(status) },
});

/** The register of supported organisations (7-FZ, article 31.2) as of a day: support under way, and ended not longer than `years` ago. */
export const listRegister = (today: Day, years: number) =>
  cached({ key: ["subsidies", "register", today, String(years)], tags: ["subsidies", "premises", "organisations"] }, async () => {
    const [awards, allocations] = await Promise.all([readAwards(), readAllocations()]);
    return [...awards, ...allocations].filter((row) => isInRegister(row, today, years) && row.startOn <= today).map(plain);
  });

export type RegisterEntry = Awaited<ReturnType<typeof listRegister>>[number];
