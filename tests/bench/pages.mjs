// npm run bench: how fast a public page is from the cache, against the same page rendered per request, and against nginx.
import { execSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

import autocannon from "autocannon";
import pg from "pg";

import { startPortal } from "../../deploy/portal.mjs";
import { freePort, startPostgres } from "../../deploy/postgres.mjs";

const rounds = 3;
const seconds = 5;
const page = "/ru/hearings";
const data = mkdtempSync(join(tmpdir(), "veche-bench-"));
const postgres = await startPostgres(data);
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const portal = await startPortal({
  DATABASE_URL: postgres.url,
  VECHE_DEMO: "1",
  VECHE_DATA: data,
  PORT: String(port),
  PUBLIC_URL: address,
});

/** The same bytes from nginx, when it is installed. */
async function serveStatic(bytes) {
  if (!existsSync("/usr/sbin/nginx")) return null;
  const other = await freePort();
  const root = join(data, "nginx");
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, "page.html"), bytes);
  writeFileSync(
    join(root, "nginx.conf"),
    `daemon off; pid ${root}/pid; error_log ${root}/error.log; ${process.getuid() === 0 ? "user root;" : ""} worker_processes 1; events {} http { access_log off; default_type text/html; client_body_temp_path ${root}; proxy_temp_path ${root}; fastcgi_temp_path ${root}; uwsgi_temp_path ${root}; scgi_temp_path ${root}; server { listen 127.0.0.1:${other}; root ${root}; } }`,
  );
  const child = spawn("/usr/sbin/nginx", ["-c", join(root, "nginx.conf"), "-e", join(root, "error.log")], { stdio: "ignore" });
  await new Promise((wait) => setTimeout(wait, 500));
  return { url: `http://127.0.0.1:${other}/page.html`, stop: () => child.kill() };
}

const bytes = Buffer.from(await (await fetch(address + page)).arrayBuffer());
const nginx = await serveStatic(bytes);
const targets = {
  cached: address + page,
  rendered: `${address}/ru/search?q=%D0%B1%D1%8E%D0%B4%D0%B6%D0%B5%D1%82`,
  ...(nginx ? { nginx: nginx.url } : {}),
};
const sums = Object.fromEntries(Object.keys(targets).map((name) => [name, 0]));
for (let round = 0; round < rounds; round += 1)
  for (const [name, url] of Object.entries(targets)) {
    const { requests } = await autocannon({ url, connections: 16, duration: seconds });
    sums[name] += requests.average / rounds;
  }

const client = new pg.Client({ connectionString: postgres.url });
await client.connect();
const committed = async () =>
  Number((await client.query("select xact_commit as n from pg_stat_database where datname = 'veche'")).rows[0].n);
await new Promise((wait) => setTimeout(wait, 1500));
const before = await committed();
for (let hit = 0; hit < 500; hit += 1) await (await fetch(address + page)).arrayBuffer();
await new Promise((wait) => setTimeout(wait, 1500));
const after = await committed();
await client.end();

const html = bytes.toString();
const assets = [
  ...new Set([...html.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+\.(?:css|js|woff2))"/g)].map(([, path]) => path)),
];
const weights = { css: 0, js: 0, woff2: 0 };
for (const path of assets) {
  const body = Buffer.from(await (await fetch(address + path)).arrayBuffer());
  const kind = path.split(".").at(-1);
  weights[kind] += kind === "woff2" ? body.length : gzipSync(body).length;
}
const kb = (size) => `${(size / 1024).toFixed(1)} KB`;
const memory = execSync("ps -eo rss,args | grep -E 'next-server|standalone/server' | grep -v grep | sort -rn | head -1")
  .toString()
  .trim()
  .split(/\s+/)[0];
console.table({
  "cached page, requests/s": Math.round(sums.cached),
  "page rendered per request, requests/s": Math.round(sums.rendered),
  ...(nginx ? { "nginx, same bytes, requests/s": Math.round(sums.nginx) } : {}),
  "cached ÷ rendered (aim 8)": (sums.cached / sums.rendered).toFixed(1),
  ...(nginx ? { "cached ÷ nginx": (sums.cached / sums.nginx).toFixed(3) } : {}),
  "transactions during 500 hits (the queue's own included)": after - before,
  "HTML, gzip / brotli": `${kb(gzipSync(bytes).length)} / ${kb(brotliCompressSync(bytes).length)}`,
  "CSS, gzip": kb(weights.css),
  fonts: kb(weights.woff2),
  "HTML + CSS + fonts (aim 80 KB)": kb(gzipSync(bytes).length + weights.css + weights.woff2),
  "JavaScript, gzip": kb(weights.js),
  "memory of the web server": kb(Number(memory) * 1024),
});
nginx?.stop();
await portal.stop();
await postgres.stop();
