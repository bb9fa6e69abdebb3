import { existsSync, readFileSync, readdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import {
  type Law,
  type Source,
  boundSql,
  configuration,
  doors,
  drawings,
  importsOf,
  libKnowsNoCaller,
  otherDoors,
  ownDoors,
  ownRooms,
  pagesRead,
  pureClock,
  pureFiles,
  routes,
  rulesStandAlone,
  serverRooms,
  short,
  tested,
  tooOld,
  withAddress,
} from "./laws";

const isCode = (path: string) => /\.(tsx?|mjs)$/.test(path) && !path.startsWith("prisma/generated/");
const under = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`) : [];
const paths = [...readdirSync("."), ...["app", "components", "lib", "prisma", "deploy", "tests"].flatMap(under)];
const tree: Source[] = paths.filter(isCode).map((path) => ({ path, text: readFileSync(path, "utf8") }));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

const source = (path: string, text = ""): Source => ({ path, text });

/** A law, and the smallest tree that breaks it. */
const laws: [string, Law, Source][] = [
  [
    "queries and commands run on the server only",
    serverRooms,
    source("lib/halls/queries.ts", 'import { db } from "@/lib/db";\n'),
  ],
  ["commands too, from their first line on", serverRooms, source("lib/halls/commands.ts", '// halls\nimport "server-only";\n')],
  ["the only doors anyone can knock on are actions.ts in app", doors, source("lib/halls/commands.ts", '"use server";\n')],
  ["no door hides inside a page", doors, source("app/page.tsx", '  async function save() {\n    "use server";\n  }\n')],
  ["configuration is read in lib/env.ts", configuration, source("lib/halls/rules.ts", 'const demo = process.env["VECHE_DEMO"];')],
  [
    "lib does not know who is calling",
    libKnowsNoCaller,
    source("lib/halls/labels.ts", 'import type { A } from "@/components/a";'),
  ],
  [
    "lib does not reach up by a relative path",
    libKnowsNoCaller,
    source("lib/halls/labels.ts", 'import { a } from "../../app/a";'),
  ],
  ["components draw what they are given", drawings, source("components/halls/a.tsx", 'import { a } from "@/lib/halls/queries";')],
  ["components know no session", drawings, source("components/layout/a.tsx", 'import { getActor } from "@/lib/auth/session";')],
  ["routes ask lib, they do not query", routes, source("app/halls/route.ts", 'import { db } from "@/lib/db";')],
  ["pages read, actions write", pagesRead, source("app/halls/page.tsx", 'import { a } from "@/lib/halls/commands";')],
  [
    "a noun leaves other nouns' data alone",
    ownRooms,
    source("lib/halls/commands.ts", 'import { a } from "@/lib/events/queries";'),
  ],
  ["whatever their files are called", ownRooms, source("lib/halls/queries.ts", 'import { a } from "@/lib/events/past-queries";')],
  ["a topic knows no noun's data", ownRooms, source("lib/search.ts", 'export { a } from "@/lib/events/queries";')],
  ["the law is pure", pureFiles, source("lib/halls/rules.ts", 'import {\n  type A,\n  db,\n} from "@/lib/db";')],
  ["the law loads nothing later either", pureFiles, source("lib/halls/policy.ts", 'const a = await import("node:fs");')],
  ["words and inputs are pure", pureFiles, source("lib/halls/labels.ts", 'import { cache } from "react";')],
  ["the law has no clock of its own", pureClock, source("lib/halls/rules.ts", "const late = (at: Date) => at < new Date();")],
  ["rules stand alone", rulesStandAlone, source("lib/halls/rules.ts", 'import { may } from "@/lib/halls/policy";')],
  ["every rules.ts and policy.ts has a test of the same name", tested, source("lib/halls/policy.ts")],
  ["no file is above 200 lines", short, source("components/halls/a.tsx", "a\n".repeat(201))],
  ["SQL is always bound", boundSql, source("lib/halls/queries.ts", "db.$queryRawUnsafe(`select ${id}`)")],
];

describe("the shape of the code", () => {
  test.each(laws)("%s", (_, law) => {
    expect(law(tree)).toEqual([]);
  });

  test.each(laws)("%s: this would be seen", (_, law, broken) => {
    expect(law([broken])).toHaveLength(1);
  });

  test("the tree was read", () => {
    expect(tree.length).toBeGreaterThan(50);
    expect(tree.flatMap(importsOf).length).toBeGreaterThan(tree.length);
  });
});

describe("what may pass", () => {
  test.each([
    ["a component names a type", drawings, source("components/a.tsx", 'import type { Row } from "@/lib/halls/queries";')],
    [
      "so does a list of types",
      drawings,
      source("components/a.tsx", 'import { type Row, type Hall } from "@/lib/halls/queries";'),
    ],
    ["a noun reads its own", ownRooms, source("lib/halls/commands.ts", 'import { findHall } from "@/lib/halls/queries";')],
    ["the law knows constants", pureFiles, source("lib/halls/rules.ts", 'import { Status } from "@/prisma/generated/enums";')],
    ["actions are doors", doors, source("app/[locale]/halls/actions.ts", '"use server";\n')],
    ["exactly 200 lines", short, source("lib/halls/queries.ts", "a\n".repeat(200))],
  ] as [string, Law, Source][])("%s", (_, law, fine) => {
    expect(law([fine])).toEqual([]);
  });
});

describe("actions", () => {
  test("are made by formAction or guestAction, except those that are listed", () => {
    expect(otherDoors(tree).toSorted()).toEqual(ownDoors.toSorted());
  });

  test.each([
    ["export const save = formAction(input, saveHall);", []],
    ["export const save: FormAction = guestAction(input, saveHall);", []],
    ["export type A = string;", []],
    ["export async function save() {}", ["save"]],
    ["export const save = async () => {};", ["save"]],
    ["export const save = other(input);", ["save"]],
    ['export { save } from "./deeds";', ['{ save } from "./deeds";']],
  ])("%s", (text, names) => {
    expect(otherDoors([source("app/actions.ts", text)])).toEqual(names.map((name) => `app/actions.ts#${name}`));
  });
});

describe("the lock file", () => {
  const packages = {
    "node_modules/a/node_modules/next": { version: "16.4.4" },
    "node_modules/zod": { version: "4.10.0", resolved: "x" },
  };

  test("has no version with a known hole, and no address of a registry", () => {
    expect(tooOld(lock)).toEqual([]);
    expect(withAddress(lock)).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  });

  test("would be seen to have them", () => {
    expect(tooOld({ packages })).toEqual(["node_modules/a/node_modules/next 16.4.4 < 16.4.5"]);
    expect(withAddress({ packages })).toEqual(["node_modules/zod"]);
  });
});
