import { type Day, addDays, addMonths } from "@/lib/days";
import { addWorkingDays, rollBack, rollForward } from "@/lib/working-days";

/** One version of a rule; both of its days are included. `min`, `max` and `value` are read by `parseValue`. */
export type LegalRule = {
  code: string;
  law: string;
  kind: string;
  min: string | null;
  max: string | null;
  value: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  source: string;
  confidence: string;
};

export type DayTerm = { unit: "day" | "working-day" | "month" | "year"; count: number };
export type HourTerm = { unit: "hour"; count: number };
export type Share = { unit: "share"; part: number; whole: number; more: boolean };
export type Value = DayTerm | HourTerm | Share | { unit: "number"; count: number };

const units = { "": "number", d: "day", wd: "working-day", m: "month", y: "year", h: "hour" } as const;

const isUnit = (text: string): text is keyof typeof units => text in units;

/** `5wd`, `30d`, `1m`, `3y`, `48h`, `1/3`, `>1/2`, `16`; null for a rule that is said in words. */
export function parseValue(text: string): Value | null {
  const share = /^(>?)(\d{1,3})\/([1-9]\d{0,2})$/.exec(text.trim());
  if (share) return { unit: "share", part: Number(share[2]), whole: Number(share[3]), more: share[1] === ">" };
  const [, count, unit = ""] = /^(\d{1,5})(d|wd|m|y|h)?$/.exec(text.trim()) ?? [];
  return count !== undefined && isUnit(unit) ? { unit: units[unit], count: Number(count) } : null;
}

export const isDayTerm = (value: Value | null): value is DayTerm =>
  value !== null && ["day", "working-day", "month", "year"].includes(value.unit);

/** A third of 30 is reached by 10; more than a half of 30 by 16. */
export const isReached = ({ part, whole, more }: Share, count: number, total: number) =>
  more ? count * whole > total * part : count * whole >= total * part;

const isInForce = ({ validFrom, validTo }: Pick<LegalRule, "validFrom" | "validTo">, day: Day) =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** The version of a rule on a day; the database keeps versions from overlapping. */
export const ruleInForce = <Rule extends Pick<LegalRule, "code" | "validFrom" | "validTo">>(
  rules: readonly Rule[],
  code: string,
  day: Day,
) => rules.find((rule) => rule.code === code && isInForce(rule, day)) ?? null;

/** Where the last day of a term goes when it is not a working day. */
export type Roll = "next" | "previous" | "none";

const rolls: Record<Roll, (day: Day) => Day> = { next: rollForward, previous: rollBack, none: (day) => day };

const lastDays: Record<DayTerm["unit"], (day: Day, count: number) => Day> = {
  day: addDays,
  "working-day": addWorkingDays,
  month: addMonths,
  year: (day, count) => addMonths(day, count * 12),
};

/** The last day of a term that starts the day after `day` (Civil Code, articles 191 to 193); with a count below zero, counted back. */
export const deadline = (day: Day, { unit, count }: DayTerm, roll: Roll = "next"): Day => rolls[roll](lastDays[unit](day, count));

/** The end of a term in hours. */
export const hoursAfter = (instant: Date, { count }: HourTerm) => new Date(instant.getTime() + count * 3_600_000);
