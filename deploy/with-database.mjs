#!/usr/bin/env node
// Runs a script of the portal on the configured database, or on the embedded one: node deploy/with-database.mjs script.ts …
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";

import { startPostgres } from "./postgres.mjs";
import { completePostgres, install } from "./steps.mjs";

const data = resolve(process.env.VECHE_DATA ?? ".data");
const secret = join(data, "secret");

await install();
await completePostgres();
const postgres = process.env.DATABASE_URL ? null : await startPostgres(data);
const env = {
  ...process.env,
  DATABASE_URL: process.env.DATABASE_URL ?? postgres.url,
  NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? (existsSync(secret) ? readFileSync(secret, "utf8").trim() : "not-set"),
};
const { status } = spawnSync("npx", ["tsx", "--conditions=react-server", ...process.argv.slice(2)], { env, stdio: "inherit" });
if (postgres && !postgres.reused) await postgres.stop();
process.exit(status ?? 1);
