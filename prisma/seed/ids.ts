import { createHash } from "node:crypto";

/** The same id for the same name on every run: a version 5 UUID. */
export function idOf(name: string): string {
  const hash = createHash("sha1").update(`veche/${name}`).digest("hex");
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
