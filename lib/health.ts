import "server-only";
import { db } from "@/lib/db";

/** The database answers. */
export const isAlive = () =>
  db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
