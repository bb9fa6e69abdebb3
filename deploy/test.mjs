#!/usr/bin/env node
// npm test: installs what it needs and runs every check, on a PostgreSQL of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checks, generate } from "./checks.mjs";
import { startPostgres } from "./postgres.mjs";
import { completePostgres, install, run, step } from "./steps.mjs";

const total = { passed: 0, failed: 0 };

/** Adds a runner's own closing counts to the total. */
function count(output) {
  const line = /^\s+Tests\s+(.*)$/m.exec(output.replaceAll(/\u001B\[[0-9;]*m/g, ""))?.[1] ?? "";
  total.passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
  total.failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
}

async function check({ words, program, args }, options) {
  try {
    count(await step(words, () => run(program, args, options)));
  } catch (error) {
    console.error(`✘ ${words}: ${error.message}`);
    const before = total.failed;
    count(error.output ?? "");
    if (total.failed === before) total.failed += 1;
  }
}

await install();
await completePostgres();
const data = mkdtempSync(join(tmpdir(), "veche-test-"));
const postgres = await step("Starting PostgreSQL", () => startPostgres(data));
const env = { DATABASE_URL: postgres.url, VECHE_DEMO: "1", NEXTAUTH_SECRET: "only-for-tests" };

try {
  await generate({ env });
  await step("Applying migrations", () => run("npx", ["prisma", "migrate", "deploy"], { env }));
  await step("Installing the job queue", () => run("npx", ["graphile-worker", "-c", postgres.url, "--schema-only"]));
  for (const each of checks) await check(each);
  await check({ words: "Migrations and schema agree", program: "npm", args: ["run", "-s", "db:check"] }, { env });
  await check({ words: "Tests", program: "npx", args: ["vitest", "run"] }, { env, show: true });
} finally {
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
