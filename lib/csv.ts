export type Cell = string | number | bigint | boolean | null | undefined;

/** Spreadsheets run a text that begins like a formula; the apostrophe makes them show it. */
const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "string" ? quoted(inert(cell)) : String(cell);
}

/** RFC 4180 with `;` and a byte order mark, as Russian spreadsheets expect; the first row is the head. */
export const toCsv = (rows: readonly (readonly Cell[])[]) =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(";")}\r\n`).join("")}`;
