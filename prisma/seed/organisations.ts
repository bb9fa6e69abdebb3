import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import type { OrganisationKind } from "@/prisma/generated/enums";
import { idOf } from "./ids";
import { otherOrganisations } from "./organisations-other";
import { veteranAndDisabilityOrganisations } from "./organisations-support";

export type OrganisationSeed = {
  slug: string;
  kind: OrganisationKind;
  nameRu: string;
  nameEn: string;
  shortNameRu: string;
  aboutRu: string;
  aboutEn: string | null;
  inn: string;
  ogrn: string;
  addressRu: string;
  addressEn: string | null;
  leaderName: string;
  email: string;
  phone: string;
  registeredOn: string;
};

export const organisations: readonly OrganisationSeed[] = [...veteranAndDisabilityOrganisations, ...otherOrganisations];

export const organisationId = (slug: string) => idOf(`organisation/${slug}`);

export const seedOrganisations = (tx: Tx) =>
  tx.organisation.createMany({
    data: organisations.map(({ registeredOn, ...rest }) => ({
      ...rest,
      id: organisationId(rest.slug),
      status: "verified" as const,
      registeredOn: fromDay(registeredOn),
    })),
  });
