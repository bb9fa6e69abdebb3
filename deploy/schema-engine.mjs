#!/usr/bin/env node
// Prisma's schema engine, run from its own WebAssembly build over our PostgreSQL driver.
// The Prisma CLI starts it like its native engine: JSON-RPC, one message a line, on stdin and stdout.
// Verified with prisma 7.10: generate, migrate dev, deploy, status, reset, diff (from migrations and from the database).
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";

import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineGlue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

const CHAR = 18; // the catalogue's "char" type, which the adapter does not map
const BPCHAR = 1042;
const CHARACTER = 6; // ColumnTypeEnum.Character

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const log = (level, message) => process.stderr.write(`${JSON.stringify({ level, fields: { message } })}\n`);
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => log("ERROR", message) };

/** The adapter, taught to read the catalogue and to open its shadow database by name rather than by URL. */
class MigrationAdapter extends PrismaPg {
  async connect() {
    return readsCatalogue(await super.connect());
  }

  async connectToShadowDb() {
    const database = `prisma_shadow_${process.pid}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new MigrationAdapter({ ...this.config, database }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await main.executeScript(`DROP DATABASE "${database}"`);
      await main.dispose();
    };
    return shadow;
  }
}

function readsCatalogue(connection) {
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  connection.performIO = async (query) => {
    const result = await performIO(query);
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR;
    return result;
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const index = result.columnNames.indexOf("constraint_type"); // else any CHECK constraint panics the engine
    if (index >= 0) result.columnTypes[index] = CHARACTER;
    return result;
  };
  // The adapter's own version cuts a script at every ";", also inside comments and function bodies.
  connection.executeScript = async (script) => {
    await connection.client.query(script).catch((error) => connection.onError(error));
  };
  return connection;
}

async function canConnect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
}

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datamodels: { type: "string", multiple: true }, datasource: { type: "string" } },
});
const { url } = values.datasource ? JSON.parse(values.datasource) : {};

if (positionals.includes("cli")) {
  await canConnect(url).catch((error) => {
    log("ERROR", error.message);
    process.exit(1);
  });
  process.exit(0);
}

const wasm = new URL("./schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm"));
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": engineGlue });
engineGlue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url ? parseIntoClientConfig(url) : {}));
const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, "utf8")]);
const wasmName = (method) => (method === "getDatabaseVersion" ? "version" : method);
let engine;
let prints = 1_000_000;

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (!method) continue; // the CLI acknowledging a print
  try {
    engine ??= await engineGlue.SchemaEngine.new({ datamodels }, (message) => process.stderr.write(`${message}\n`), adapter);
    const result = await engine[wasmName(method)](params);
    if (result?.stdout) send({ id: prints++, method: "print", params: { content: result.stdout } });
    send({ id, result: result ?? null });
  } catch (error) {
    send({
      id,
      error: { code: 4466, message: error.message, data: { is_panic: false, message: error.message, error_code: error.code } },
    });
  }
}
process.exit(0);
