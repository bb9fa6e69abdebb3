// A Chromium for the end-to-end tests: Debian's, installed when missing and allowed.
import { existsSync } from "node:fs";

import { run, step } from "./steps.mjs";

const chromium = "/usr/bin/chromium";

export async function installChromium() {
  if (existsSync(chromium)) return;
  if (process.getuid?.() !== 0)
    throw new Error("Chromium is missing. Install it once: sudo apt-get install --yes chromium, then run npm test again.");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await step("Installing Chromium", async () => {
    await run("apt-get", ["update", "--quiet"], { env });
    await run("apt-get", ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"], { env });
  });
}
