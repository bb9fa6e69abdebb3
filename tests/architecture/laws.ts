import { posix } from "node:path";

/** A file of the tree: its path from the root, and its text. */
export type Source = { path: string; text: string };

type Import = { to: string; isType: boolean };

/** A law gives what breaks it, each with its file. */
export type Law = (sources: readonly Source[]) => string[];

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:([^;"'`]*?)\s+from\s+)?["']([^"']+)["']/g;
const dynamic = /\bimport\(\s*["']([^"']+)["']/g;

const isTypeList = (names: string) =>
  /^\{[\s\S]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(",")
    .every((name) => name.trim() === "" || name.trim().startsWith("type "));

const resolved = (from: string, to: string) => {
  if (to.startsWith("@/")) return to.slice(2);
  return to.startsWith(".") ? posix.join(posix.dirname(from), to) : to;
};

/** What a file imports, as paths from the root without an ending, or names of packages. */
export function importsOf({ path, text }: Source): Import[] {
  const fixed = [...text.matchAll(statement)].map(([, type, names, to = ""]) => ({
    to: resolved(path, to),
    isType: type !== undefined || isTypeList((names ?? "").trim()),
  }));
  return [...fixed, ...[...text.matchAll(dynamic)].map(([, to = ""]) => ({ to: resolved(path, to), isType: false }))];
}

const nounOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1];
const within = (sources: readonly Source[], where: RegExp) => sources.filter(({ path }) => where.test(path));

/** Files of `where` import nothing that `what` matches; types may pass where `types` says so. */
const forbidImport =
  (where: RegExp, what: RegExp, { types = false } = {}): Law =>
  (sources) =>
    within(sources, where).flatMap((source) =>
      importsOf(source)
        .filter(({ to, isType }) => what.test(to) && !(types && isType))
        .map(({ to }) => `${source.path} imports ${to}`),
    );

const forbidText =
  (where: RegExp, what: RegExp): Law =>
  (sources) =>
    within(sources, where)
      .filter(({ text }) => what.test(text))
      .map(({ path }) => path);

const except =
  (law: Law, allowed: RegExp): Law =>
  (sources) =>
    law(sources.filter(({ path }) => !allowed.test(path)));

const code = /^(app|components|lib)\/.*\.tsx?$/;
const ours = /^((app|components|lib|prisma)\/.*|[^/]+)\.(ts|tsx|mjs)$/;
const pure = /^lib\/[^/]+\/(rules|policy|schema|labels)\.ts$/;

export const serverRooms: Law = (sources) =>
  within(sources, /^lib\/.*\b(queries|commands)\.ts$/)
    .filter(({ text }) => !text.startsWith('import "server-only";\n'))
    .map(({ path }) => path);

export const doors = except(forbidText(code, /^\s*["']use server["']/m), /^app\/(.*\/)?actions\.ts$/);

export const configuration = except(
  forbidText(ours, /\bprocess\.env\b/),
  /^(lib\/env\.ts|next\.config\.ts|prisma\.config\.ts|playwright\.config\.ts)$/,
);

export const libKnowsNoCaller = forbidImport(/^lib\//, /^(app|components)\//);

export const drawings = forbidImport(/^components\//, /^(app\/|lib\/db$|lib\/auth\/session$|lib\/.*[/-](queries|commands)$)/, {
  types: true,
});

export const routes = forbidImport(/^app\//, /^(lib\/db|prisma\/generated\/client)$/, { types: true });

export const pagesRead = forbidImport(/^app\/.*\b(page|layout)\.tsx$/, /^lib\/.*[/-]commands$/, { types: true });

export const ownRooms: Law = (sources) =>
  within(sources, /^lib\//).flatMap((source) =>
    importsOf(source)
      .filter(({ to, isType }) => !isType && /[/-](queries|commands)$/.test(to) && nounOf(to) !== nounOf(source.path))
      .map(({ to }) => `${source.path} imports ${to}`),
  );

const outside =
  /^(next|react|react-dom|pg|server-only|lib\/(db|env|audit|outbox|cached))(\/|$)|^node:|[/-](queries|commands)$|generated\/client$/;

export const pureFiles = forbidImport(pure, outside, { types: true });

export const pureClock = forbidText(pure, /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(/);

export const rulesStandAlone = forbidImport(/^lib\/[^/]+\/rules\.ts$/, /^lib\/[^/]+\/(policy|schema|labels)$/);

export const tested: Law = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return within(sources, /^lib\/[^/]+\/(rules|policy)\.ts$/)
    .map(({ path }) => path.replace(/^lib/, "tests/unit").replace(/\.ts$/, ".test.ts"))
    .filter((test) => !paths.has(test));
};

const longest = 200;
/** Words and tables of definitions are read, not followed: they may be longer. */
const isTable = (path: string) => /labels\.ts$|\/words\.ts$|\/texts\.ts$|\/indicators\.ts$/.test(path);
const longestTable = 300;

export const short: Law = (sources) =>
  within(sources, code).flatMap(({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > (isTable(path) ? longestTable : longest) ? [`${path} has ${lines} lines`] : [];
  });

export const boundSql = forbidText(
  /^(app|components|lib|prisma|deploy)\/.*\.(tsx?|mjs)$/,
  /\$(query|execute)RawUnsafe\b|\bPrisma\.raw\(/,
);

/** Actions that open a door of their own, as `file#name`; each must say why there. */
export const ownDoors: readonly string[] = [];

const exported = /^export\s+(?:const\s+(\w+)(?:\s*:\s*[\w<>]+)?\s*=\s*(\w+)\(|(?:async\s+)?function\s+(\w+)|(?!type\b)(\S.*))/gm;

/** `file#name` of every export of actions.ts that is not made by formAction or guestAction. */
export const otherDoors: Law = (sources) =>
  within(sources, /^app\/(.*\/)?actions\.ts$/).flatMap(({ path, text }) =>
    [...text.matchAll(exported)]
      .filter(([, , maker]) => maker === undefined || !/^(form|guest)Action$/.test(maker))
      .map(
        ([, name, , plain, rest = ""]) =>
          `${path}#${name ?? plain ?? /\w+$/.exec(rest.split("=")[0]?.trim() ?? "")?.[0] ?? rest}`,
      ),
  );

type Lock = { packages: Record<string, { version?: string; resolved?: string }> };

/** Advisories found in earlier ones. */
const floors: Readonly<Record<string, string>> = {
  next: "16.4.5",
  "next-auth": "4.24.15",
  zod: "4.6.6",
  sharp: "0.35.5",
  nodemailer: "8.0.5",
};

const numbers = (version: string) =>
  version
    .replace(/[-+].*$/, "")
    .split(".")
    .map(Number);

function isOlder(version: string, floor: string): boolean {
  const [left, right] = [numbers(version), numbers(floor)];
  const index = right.findIndex((part, place) => part !== left[place]);
  return index >= 0 && (left[index] ?? 0) < (right[index] ?? 0);
}

/** Every copy of a package in the lock file that is older than its floor. */
export const tooOld = ({ packages }: Lock) =>
  Object.entries(packages).flatMap(([path, { version = "0" }]) => {
    const floor = floors[path.split("node_modules/").at(-1) ?? ""];
    return floor !== undefined && path.includes("node_modules/") && isOlder(version, floor)
      ? [`${path} ${version} < ${floor}`]
      : [];
  });

export const withAddress = ({ packages }: Lock) => Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined);
