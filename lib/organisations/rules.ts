import { type OrganisationKind, OrganisationStatus } from "@/prisma/generated/enums";

/** What anyone may see: an organisation once verified stays in the directory, also suspended or liquidated. */
export const publicStatuses = [
  OrganisationStatus.verified,
  OrganisationStatus.suspended,
  OrganisationStatus.liquidated,
] as const satisfies readonly OrganisationStatus[];

export const isPublicOrganisation = (status: OrganisationStatus) =>
  (publicStatuses as readonly OrganisationStatus[]).includes(status);

/** The order of the directory, and the last part of `/organisations/kind/…`. */
export const kindSegments = {
  veterans: "veterans",
  disability: "disability",
  women: "women",
  youth: "youth",
  nationalCultural: "national-cultural",
  cossack: "cossack",
  religious: "religious",
  tradeUnion: "trade-union",
  other: "other",
  initiativeGroup: "initiative-group",
} as const satisfies Record<OrganisationKind, string>;

export const organisationKinds = Object.keys(kindSegments) as OrganisationKind[];

export const kindOfSegment = (segment: string): OrganisationKind | null =>
  organisationKinds.find((kind) => kindSegments[kind] === segment) ?? null;
