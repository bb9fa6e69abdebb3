#!/usr/bin/env node
// npm start: sets everything up, serves the portal and its worker, and leaves nothing behind when stopped.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";

import { startPostgres } from "./postgres.mjs";
import { completePostgres, install, run, step } from "./steps.mjs";

const data = resolve(process.env.VECHE_DATA ?? ".data");
const port = Number(process.env.PORT ?? 3000);
const dev = process.argv.includes("--dev");
const children = [];
let postgres = null;
let stopping = false;

function secret() {
  const file = join(data, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

const pidFile = join(data, "running");
const commandOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
};

/** What a start that was killed left behind still holds the port: it is stopped before anything else. */
async function clearLeftovers() {
  if (!existsSync(pidFile)) return;
  const left = readFileSync(pidFile, "utf8")
    .split("\n")
    .filter((pid) => pid !== "" && /next-server|standalone\/server|next.dev|worker\.ts/.test(commandOf(pid)));
  for (const pid of left) process.kill(Number(pid), "SIGKILL");
  rmSync(pidFile, { force: true });
  if (left.length > 0) await new Promise((wait) => setTimeout(wait, 500));
}

const isFree = (wanted) =>
  new Promise((answer) => {
    const probe = createServer()
      .once("error", () => answer(false))
      .listen(wanted, () => probe.close(() => answer(true)));
  });

/** The newest change under these paths, in milliseconds. */
function newest(paths) {
  const times = paths.filter(existsSync).map((path) => {
    const found = statSync(path);
    return found.isDirectory()
      ? newest(
          readdirSync(path)
            .filter((name) => name !== "generated")
            .map((name) => join(path, name)),
        )
      : found.mtimeMs;
  });
  return Math.max(0, ...times);
}

const sources = ["app", "components", "lib", "prisma", "public", "next.config.ts", "package-lock.json"];

async function build(env) {
  const mark = ".next/BUILD_ID";
  if (existsSync(mark) && statSync(mark).mtimeMs > newest(sources)) return;
  await step("Building the portal", () => run("npx", ["next", "build"], { env }));
  if (existsSync("public")) cpSync("public", ".next/standalone/public", { recursive: true });
  cpSync(".next/static", ".next/standalone/.next/static", { recursive: true });
}

async function prepare(env, demo) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect().catch((error) => {
    throw new Error(`The database does not answer (${error.message}). Check DATABASE_URL.`);
  });
  try {
    await migrate(client, env);
    if (!demo && (await hasNoLaw(client)))
      await step("Loading the rules of law", () =>
        run("npx", ["tsx", "--conditions=react-server", "prisma/seed/law.ts"], { env }),
      );
    if (demo && (await isEmpty(client)))
      await step("Loading demonstration data", () =>
        run("npx", ["tsx", "--conditions=react-server", "prisma/seed/index.ts"], { env }),
      );
  } finally {
    await client.end();
  }
}

async function migrate(client, env) {
  const known = readdirSync("prisma/migrations").filter((name) => /^\d/.test(name));
  const applied = await client.query('select migration_name from "_prisma_migrations" where finished_at is not null').then(
    ({ rows }) => new Set(rows.map((row) => row.migration_name)),
    () => new Set(),
  );
  const stale =
    newest(["prisma/schema.prisma"]) > newest(["prisma/generated/client.ts"]) || !existsSync("prisma/generated/client.ts");
  if (stale) await step("Generating the database client", () => run("npx", ["prisma", "generate"], { env }));
  if (known.some((name) => !applied.has(name)))
    await step("Applying migrations", () => run("npx", ["prisma", "migrate", "deploy"], { env }));
  const { rows } = await client.query("select similarity('слушания', 'слушание') > 0 as good");
  if (!rows[0].good)
    throw new Error(
      "This database's locale breaks Russian search. Create it with ENCODING UTF8, LC_CTYPE C.UTF-8 and ICU_LOCALE ru-RU.",
    );
  const queue = await client.query("select to_regnamespace('graphile_worker') is not null as there");
  if (!queue.rows[0].there)
    await step("Installing the job queue", () => run("npx", ["graphile-worker", "-c", env.DATABASE_URL, "--schema-only"]));
}

/** The cast, for whoever looks at the demonstration. */
async function castLines(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `select u."email", u."name", string_agg(r."role"::text, ', ' order by r."role") as roles from "User" u join "RoleAssignment" r on r."userId" = u."id"
     where u."id"::text like '00000000-0000-4000-8000-%' group by u."id" order by u."id"`,
  );
  await client.end();
  return rows.map(({ email, name, roles }) => `  ${email.padEnd(28)} ${name} (${roles})`).join("\n");
}

const hasNoLaw = async (client) => (await client.query('select count(*)::int as n from "LegalRule"')).rows[0].n === 0;
const isEmpty = async (client) => (await client.query('select count(*)::int as n from "Municipality"')).rows[0].n === 0;

function launch(name, program, args, env) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  child.on("exit", (code) => {
    if (!stopping) void stop(`The ${name} stopped by itself (${code}).`);
  });
  children.push(child);
  writeFileSync(pidFile, children.map(({ pid }) => pid).join("\n"));
}

async function answers(url) {
  for (let tries = 0; tries < 240; tries += 1) {
    const good = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (good) return;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error("The portal did not answer within a minute.");
}

/** Ends everything that was started; with a reason, as a failure. */
async function stop(reason) {
  if (stopping) return;
  stopping = true;
  if (reason) console.error(`✘ ${reason}`);
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  for (const child of running) child.kill("SIGTERM");
  await Promise.all(running.map((child) => new Promise((ended) => child.once("exit", ended))));
  rmSync(pidFile, { force: true });
  await postgres?.stop();
  process.exit(reason ? 1 : 0);
}

async function start() {
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  mkdirSync(data, { recursive: true });
  await clearLeftovers();
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start.`);
  await install();
  const embedded = !process.env.DATABASE_URL;
  if (embedded) {
    await completePostgres();
    postgres = await step("Starting PostgreSQL", () => startPostgres(data));
  }
  const demo = embedded || process.env.VECHE_DEMO === "1";
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  const env = {
    DATABASE_URL: process.env.DATABASE_URL ?? postgres.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? secret(),
    NEXTAUTH_URL: publicUrl,
    PUBLIC_URL: publicUrl,
    VECHE_FILES: process.env.VECHE_FILES ?? join(data, "files"),
    VECHE_DEMO: demo ? "1" : "0",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    HOSTNAME: process.env.HOST ?? "0.0.0.0",
  };
  await prepare(env, demo);
  if (dev) launch("web server", "npx", ["next", "dev", "--port", String(port)], env);
  else {
    await build(env);
    launch("web server", "node", [".next/standalone/server.js"], { ...env, NODE_ENV: "production" });
  }
  launch("worker", "node", ["--conditions=react-server", "--import", "tsx", "deploy/worker.ts"], env);
  await step("Waiting for the portal", () => answers(`http://127.0.0.1:${port}/api/health`));
  const cast = demo
    ? `\nDemonstration accounts, one button each at ${publicUrl}/ru/sign-in:\n${await castLines(env.DATABASE_URL)}`
    : "";
  console.log(`\nVeche is at ${publicUrl}${cast}\nStop it with Ctrl-C.`);
}

const remedies = {
  ENOSPC: "The disk is full. Free some room and start again.",
  EACCES: `There is no right to write in ${data}. Give it, or choose another folder: VECHE_DATA=~/veche npm start.`,
};

start().catch((error) => stop(remedies[error.code] ?? error.message));
