import { type Day, addDays, addMonths } from "@/lib/days";

type Planned = { foundedOn: Day; dissolvedOn: Day | null; meetingsPerQuarter: number };

export const isDissolved = ({ dissolvedOn }: { dissolvedOn: Day | null }, today: Day) =>
  dissolvedOn !== null && dissolvedOn <= today;

const quarters = (year: number) => ["01", "04", "07", "10"].map((month) => `${year}-${month}-01`);

/** Meetings the statute asks for in a year: its quarters that the body lived through whole. */
export function plannedInYear({ foundedOn, dissolvedOn, meetingsPerQuarter }: Planned, year: number): number {
  const lived = quarters(year).filter((first) => {
    const last = addDays(addMonths(first, 3), -1);
    return foundedOn <= first && (dissolvedOn === null || last < dissolvedOn);
  });
  return lived.length * meetingsPerQuarter;
}

/** How a share is said: a half, or a percentage. */
export const isHalf = (share: number) => Math.round(share * 1000) === 500;
