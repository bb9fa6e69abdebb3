const dangerous = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string) => `"${(dangerous.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** RFC 4180 with `;` and a byte-order mark, as Russian spreadsheets expect. */
export const csv = (rows: readonly (readonly string[])[]) => `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
