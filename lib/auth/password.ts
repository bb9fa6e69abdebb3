import "server-only";
import { hash, verify } from "@node-rs/argon2";

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }; // argon2id is the library's default algorithm

export const hashPassword = (password: string) => hash(password, cost);

/** Takes as long for an account that does not exist, so that its absence cannot be timed. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  if (!stored) {
    await hash(password, cost);
    return false;
  }
  return verify(stored, password);
}
