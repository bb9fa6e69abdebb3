import "server-only";
import { cached } from "@/lib/cached";
import { db } from "@/lib/db";

/** The city whose portal this is; null until the first set-up. */
export const findMunicipality = () =>
  cached({ key: ["municipality"], tags: ["municipality"] }, () => db.municipality.findFirst());
