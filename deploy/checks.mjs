// The checks that need no database: `npm run check` runs them, and so does `npm test`.
import { existsSync, statSync } from "node:fs";

import { run, step } from "./steps.mjs";

export const checks = [
  { words: "Types", program: "npx", args: ["tsc", "--noEmit"] },
  { words: "Lint", program: "npx", args: ["oxlint", "--type-aware"] },
  { words: "Format", program: "npx", args: ["oxfmt", "--check"] },
  { words: "Dead code", program: "npx", args: ["knip", "--no-progress"] },
];

const client = "prisma/generated/client.ts";
const isGenerated = () => existsSync(client) && statSync(client).mtimeMs >= statSync("prisma/schema.prisma").mtimeMs;

/** What the type checker reads and git does not hold: the database client and the types of the routes. */
export async function generate({ env = {} } = {}) {
  if (!isGenerated()) await step("Generating the database client", () => run("npx", ["prisma", "generate"], { env }));
  await step("Generating the types of routes", () => run("npx", ["next", "typegen"], { env }));
}
