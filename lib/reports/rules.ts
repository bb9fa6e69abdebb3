import type { Day } from "@/lib/days";
import { EventKind, EventStatus, ReportStatus } from "@/prisma/generated/enums";

export const isPublic = (status: ReportStatus) => status === ReportStatus.published;

/** The year in an address: four digits, or null. */
export const reportYear = (segment: string) => (/^(19|20)\d{2}$/.test(segment) ? Number(segment) : null);

export const lastDayOf = (year: number): Day => `${year}-12-31`;

export type Part = { text: string } | { code: string };

/** A section's text in pieces: words as they are, and the codes that stood in braces. */
export function partsOf(text: string): Part[] {
  return text
    .split(/(\{[a-zA-Z]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{[a-zA-Z]+\}$/.test(piece) ? { code: piece.slice(1, -1) } : { text: piece }));
}

export const codesIn = (text: string) => partsOf(text).flatMap((part) => ("code" in part ? [part.code] : []));

/** The text with its figures; a code nobody defines stays in its braces, for the office to see. */
export const filled = (text: string, said: (code: string) => string | null) =>
  partsOf(text)
    .map((part) => ("text" in part ? part.text : (said(part.code) ?? `{${part.code}}`)))
    .join("");

/** Whole percent; null of nothing. */
export const percentOf = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 100));

/** By how much a figure grew since the year before; null where either is unknown. */
export const growth = (now: number | bigint | null, before: number | bigint | null) =>
  now === null || before === null ? null : Number(now) - Number(before);

/** `queries.ts` says the same to the database: what was cancelled, put off or only announced is not an event of the year. */
export const isCounted = ({ kind, status }: { kind: EventKind; status: EventStatus }) =>
  kind !== EventKind.announcement && status !== EventStatus.cancelled && status !== EventStatus.postponed;
