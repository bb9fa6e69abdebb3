#!/usr/bin/env node
// npm test: installs what it needs and runs every check, on a PostgreSQL of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { installChromium } from "./browser.mjs";
import { checks, generate } from "./checks.mjs";
import { startPortal } from "./portal.mjs";
import { freePort, startPostgres } from "./postgres.mjs";
import { completePostgres, install, run, step } from "./steps.mjs";

const total = { passed: 0, failed: 0 };

/** Adds a runner's own closing counts to the total: Vitest's line, or Playwright's lines. */
function count(output) {
  const plain = output.replaceAll(/\u001B\[[0-9;]*m/g, "");
  const line = /^\s+Tests\s+(.*)$/m.exec(plain)?.[1] ?? [...plain.matchAll(/^\s+\d+ (?:passed|failed|flaky).*$/gm)].join(" ");
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

/** The built application with demonstration data in a database of its own, started and stopped as `npm start` does. */
async function endToEnd(postgres, data) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const url = postgres.url.replace(/\/veche$/, "/veche_e2e");
  await step("Creating a database for the browser tests", () => postgres.create("veche_e2e"));
  const portal = await step("Building and starting the portal", () =>
    startPortal({ DATABASE_URL: url, VECHE_DEMO: "1", VECHE_DATA: data, PORT: String(port), PUBLIC_URL: address }),
  );
  try {
    await check(
      { words: "Browser tests", program: "npx", args: ["playwright", "test"] },
      { env: { BASE_URL: address }, show: true },
    );
  } finally {
    const status = await portal.stop();
    if (status !== 0) total.failed += 1;
  }
}

await install();
await installChromium();
await completePostgres();
const data = mkdtempSync(join(tmpdir(), "veche-test-"));
const postgres = await step("Starting PostgreSQL", () => startPostgres(data));
const env = { DATABASE_URL: postgres.url, VECHE_DEMO: "1", NEXTAUTH_SECRET: "only-for-tests", NEXT_TELEMETRY_DISABLED: "1" };

try {
  await generate({ env });
  await step("Applying migrations", () => run("npx", ["prisma", "migrate", "deploy"], { env }));
  await step("Installing the job queue", () => run("npx", ["graphile-worker", "-c", postgres.url, "--schema-only"]));
  for (const each of checks) await check(each);
  await check({ words: "Migrations and schema agree", program: "npm", args: ["run", "-s", "db:check"] }, { env });
  await check(
    { words: "Unit, architecture and integration tests", program: "npx", args: ["vitest", "run"] },
    { env, show: true },
  );
  await endToEnd(postgres, data).catch((error) => {
    console.error(`✘ Browser tests: ${error.message}\n${error.output ?? ""}`);
    total.failed += 1;
  });
} finally {
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
