import "server-only";
import { dayAt } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { listAllocations, listAwards } from "@/lib/subsidies/queries";
import { type Entry, registerOf } from "@/lib/subsidies/register";

/** Awards stay in the register for three years after theirs (order 223). */
const KEPT_YEARS = 3;

export async function listRegister(locale: Locale, now: Date): Promise<Entry[]> {
  const today = dayAt(now);
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: KEPT_YEARS + 1 }, (_, back) => year - back);
  const [allocations, ...awards] = await Promise.all([listAllocations(today), ...years.map((one) => listAwards(one))]);
  return registerOf(locale, awards.flat(), allocations);
}
