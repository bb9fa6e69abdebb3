type Funded = { plannedKopecks: bigint; actualKopecks: bigint | null };

/** Whole percent of the plan that was spent; null while the year is not closed or nothing was planned. */
export function spentShare({ plannedKopecks, actualKopecks }: Funded): number | null {
  if (actualKopecks === null || plannedKopecks === 0n) return null;
  return Number((actualKopecks * 1000n) / plannedKopecks) / 10;
}

export const totalsOf = (years: readonly Funded[]) => ({
  plannedKopecks: years.reduce((sum, { plannedKopecks }) => sum + plannedKopecks, 0n),
  actualKopecks: years.reduce((sum, { actualKopecks }) => sum + (actualKopecks ?? 0n), 0n),
});

export type ProgrammePhase = "coming" | "running" | "over";

export function programmePhase({ yearFrom, yearTo }: { yearFrom: number; yearTo: number }, year: number): ProgrammePhase {
  if (year < yearFrom) return "coming";
  return year > yearTo ? "over" : "running";
}
