import type { Tx } from "@/lib/db";
import { slugOf } from "@/lib/slug";
import { idOf } from "@/prisma/seed/ids";

export const personId = (name: string) => idOf(`person/${name}`);

function personOf(name: string) {
  const [familyName = name, givenName = "", patronymicName = null] = name.split(" ");
  return { id: personId(name), slug: slugOf(name), familyName, givenName, patronymicName };
}

export const seedPeople = (tx: Tx, names: readonly string[]) => tx.person.createMany({ data: [...new Set(names)].map(personOf) });
