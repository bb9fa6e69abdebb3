#!/usr/bin/env node
// npm run check: types, lint, format, dead code, unit and architecture tests; no database, under a minute.
import { checks, generate } from "./checks.mjs";
import { install, run, step } from "./steps.mjs";

const tests = {
  words: "Unit and architecture tests",
  program: "npx",
  args: ["vitest", "run", "tests/unit", "tests/architecture"],
};
const from = Date.now();
const failed = [];

await install();
await generate();
for (const { words, program, args } of [...checks, tests])
  await step(words, () => run(program, args)).catch((error) => {
    console.error(`✘ ${words}: ${error.message}`);
    failed.push(words);
  });

const seconds = ((Date.now() - from) / 1000).toFixed(1);
console.log(failed.length === 0 ? `All is well (${seconds} s)` : `Failed: ${failed.join(", ")} (${seconds} s)`);
process.exit(failed.length === 0 ? 0 : 1);
