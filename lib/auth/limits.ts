import "server-only";
import { Pool } from "pg";
import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";

import { env } from "@/lib/env";
import { refuse } from "@/lib/refusal";

const held = globalThis as { limiter?: RateLimiterPostgres };

/** Counted by what is asked for, not by who seems to ask: an address header can be forged. */
const limiter = () =>
  (held.limiter ??= new RateLimiterPostgres({
    storeClient: new Pool({ connectionString: env.DATABASE_URL, max: 2 }),
    tableName: "RateLimit",
    tableCreated: true,
    points: 6,
    duration: 15 * 60,
  }));

/** Six tries in a quarter of an hour for one key, then `too-many` with the minutes to wait. */
export async function spend(key: string) {
  const rest = await limiter()
    .consume(key)
    .then(
      () => 0,
      (refused: RateLimiterRes) => refused.msBeforeNext,
    );
  if (rest > 0) refuse("too-many", { minutes: String(Math.ceil(rest / 60_000)) });
}

export const forgive = (key: string) => limiter().delete(key);
