import { type Day, addMonths } from "@/lib/days";

type Kept = { endOn: Day | null };

/** A subsidy is given for a calendar year. */
export const subsidyTerm = (year: number, awardedOn: Day) => ({ startOn: awardedOn, endOn: `${year}-12-31` });

/**
 * An entry stays for `years` after the support has ended (order 223 of the Ministry of Economic Development);
 * support without an end is still going on.
 */
export const isInRegister = ({ endOn }: Kept, today: Day, years: number) =>
  endOn === null || today <= addMonths(endOn, years * 12);

export const isOver = ({ endOn }: Kept, today: Day) => endOn !== null && endOn < today;

type Summed = { amountKopecks: bigint };

export const totalOf = (awards: readonly Summed[]) => awards.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0n);

type Reported = { reportedOn: Day | null; year: number };
export type ReportState = "reported" | "waiting" | "late";

/** The year's last report is due in January of the next year. */
export function reportState({ reportedOn, year }: Reported, today: Day): ReportState {
  if (reportedOn !== null && reportedOn <= today) return "reported";
  return today > `${year + 1}-01-31` ? "late" : "waiting";
}

const first = 1991;

/** `2020` in an address; years to come have no subsidies. */
export function yearIn(segment: string, today: Day): number | null {
  const year = /^\d{4}$/.test(segment) ? Number(segment) : 0;
  return year >= first && year <= Number(today.slice(0, 4)) ? year : null;
}

type Supported = { organisation: { slug: string; nameRu: string }; startOn: Day };

/** Organisations in the order of the Russian alphabet, each with its support, the latest first. */
export function byOrganisation<Entry extends Supported>(
  entries: readonly Entry[],
): { organisation: Entry["organisation"]; entries: Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.organisation.slug, [...(groups.get(entry.organisation.slug) ?? []), entry]);
  const collator = new Intl.Collator("ru");
  return [...groups.values()]
    .flatMap((of) =>
      of[0] ? [{ organisation: of[0].organisation, entries: of.toSorted((a, b) => b.startOn.localeCompare(a.startOn)) }] : [],
    )
    .toSorted((a, b) => collator.compare(a.organisation.nameRu, b.organisation.nameRu));
}
