import "server-only";
import type { Day } from "@/lib/days";
import { termOn } from "@/lib/terms";

const unitLetters = { day: "d", "working-day": "wd", month: "m", year: "y" } as const;

/** How long an entry stays after the support has ended, in years, and the term for entering it, as `valueLabel` reads it. */
export async function registerTerms(today: Day): Promise<{ keptYears: number; entry: string }> {
  const [kept, entry] = await Promise.all([
    termOn("support_register.remove_after", today, { unit: "year", count: 3 }),
    termOn("support_register.entry", today, { unit: "day", count: 30 }),
  ]);
  return { keptYears: kept.unit === "year" ? kept.count : 3, entry: `${entry.count}${unitLetters[entry.unit]}` };
}
