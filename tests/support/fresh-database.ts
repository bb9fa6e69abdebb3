import { randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

import { runMigrations } from "graphile-worker";
import pg from "pg";

const folder = "prisma/migrations";

async function run(connectionString: string, scripts: readonly string[]) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const script of scripts) await client.query(script);
  await client.end();
}

const migrations = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => readFileSync(`${folder}/${name}/migration.sql`, "utf8"));

/**
 * An empty database beside the one the tests share, for those that count everything there is. It takes the place of
 * DATABASE_URL, so call it in `vi.hoisted`, before lib/env is read. `drop` removes it.
 */
export async function freshDatabase() {
  const shared = process.env["DATABASE_URL"] ?? "";
  const name = `veche_test_${randomBytes(6).toString("hex")}`;
  await run(shared, [`create database ${name}`]);
  const url = Object.assign(new URL(shared), { pathname: `/${name}` }).href;
  await run(url, migrations());
  await runMigrations({ connectionString: url });
  process.env["DATABASE_URL"] = url;
  return { drop: () => run(shared, [`drop database ${name} with (force)`]) };
}
