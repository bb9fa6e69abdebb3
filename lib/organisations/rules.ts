import { type OrganisationKind, OrganisationStatus } from "@/prisma/generated/enums";

/** What anyone may see: an organisation once verified stays in the directory, also suspended or liquidated. */
export const publicStatuses = [
  OrganisationStatus.verified,
  OrganisationStatus.suspended,
  OrganisationStatus.liquidated,
] as const satisfies readonly OrganisationStatus[];

export const isPublicOrganisation = (status: OrganisationStatus) =>
  (publicStatuses as readonly OrganisationStatus[]).includes(status);

/** The last part of `/organisations/kind/…`; the order of the directory is the enum's, as the database sorts by it. */
export const kindSegments = {
  veterans: "veterans",
  disability: "disability",
  nationalCultural: "national-cultural",
  youth: "youth",
  religious: "religious",
  tradeUnion: "trade-union",
  cossack: "cossack",
  women: "women",
  other: "other",
  initiativeGroup: "initiative-group",
} as const satisfies Record<OrganisationKind, string>;

export const organisationKinds = Object.keys(kindSegments) as OrganisationKind[];

export const kindOfSegment = (segment: string): OrganisationKind | null =>
  organisationKinds.find((kind) => kindSegments[kind] === segment) ?? null;

/** Organisations of one kind together, kinds in the order met. */
export function byKind<Row extends { kind: OrganisationKind }>(rows: readonly Row[]) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, organisations: rows.filter((row) => row.kind === kind) }));
}

/** The year whose subsidies the directory tells of: the latest in which any were given, up to the present one. */
export const awardYearOf = (years: readonly number[], present: number) => {
  const past = years.filter((year) => year <= present);
  return past.length > 0 ? Math.max(...past) : present;
};
