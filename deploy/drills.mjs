#!/usr/bin/env node
// npm run drills -- booking: runs one drill on the portal's database and prints its figures.
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";

const name = process.argv[2] ?? "";
const file = `tests/drills/${name}.ts`;
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error("✘ Which drill? npm run drills -- booking");
  process.exit(1);
}
process.exit(spawnSync("node", ["deploy/with-database.mjs", file], { stdio: "inherit" }).status ?? 1);
