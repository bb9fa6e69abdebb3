/** The version for people with low vision: the same page in other clothes. Five digits: size, scheme, spacing, face, pictures. */
export const readingModes = {
  size: ["1", "2", "3"],
  scheme: ["0", "1", "2", "3"],
  spacing: ["0", "1"],
  face: ["0", "1"],
  pictures: ["0", "1"],
} as const;

export type ReadingAspect = keyof typeof readingModes;
export type ReadingMode = Record<ReadingAspect, string>;

export const aspects = Object.keys(readingModes) as ReadingAspect[];
export const plainMode = "10000";
/** What the link «Версия для слабовидящих» turns on: letters of 150 %, black on white, wider spacing. */
export const firstMode = "21100";

export const isReadingCode = (code: string) => /^[123][0-3][01][01][01]$/.test(code);

export const readCode = (code: string): ReadingMode =>
  Object.fromEntries(aspects.map((aspect, index) => [aspect, code[index] ?? ""])) as ReadingMode;

export const writeCode = (mode: ReadingMode) => aspects.map((aspect) => mode[aspect]).join("");
