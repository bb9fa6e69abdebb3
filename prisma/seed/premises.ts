import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "./ids";
import { organisationId } from "./organisations";
import { type AllocationSeed, allocations, halls, places } from "./premises-tables";

const premisesId = (slug: string) => idOf(`premises/${slug}`);

const allocationRow = ({ place, organisation, startOn, endOn, ...rest }: AllocationSeed) => ({
  ...rest,
  id: idOf(`allocation/${place}/${organisation}/${startOn}`),
  premisesId: premisesId(place),
  organisationId: organisationId(organisation),
  startOn: fromDay(startOn),
  endOn: endOn === null ? null : fromDay(endOn),
});

export async function seedPremises(tx: Tx) {
  await tx.premises.createMany({
    data: [
      ...halls.map((hall) => ({ ...hall, id: premisesId(hall.slug), bookable: true })),
      ...places.map((place) => ({ ...place, id: premisesId(place.slug) })),
    ],
  });
  await tx.premisesAllocation.createMany({ data: allocations.map(allocationRow) });
}
