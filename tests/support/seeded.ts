import { db } from "@/lib/db";
import { seed } from "@/prisma/seed/index";

/** The demonstration city, loaded once into the tests' database. */
export async function seeded() {
  if ((await db.municipality.count()) === 0) await seed(db, new Date());
}
