import { type Day, addMonths } from "@/lib/days";
import { type LegalRule, parseValue, ruleInForce } from "@/lib/legal-rules/rules";

/** How many residents an assembly needs, by the share in force that day: a third of 120 is 40, of 100 is 34. */
export function assemblyQuorum(residents: number, rules: readonly LegalRule[], day: Day): number {
  const share = parseValue(ruleInForce(rules, "tos.assembly.quorum", day)?.value ?? "1/3");
  if (share?.unit !== "share") return residents;
  const least = (residents * share.part) / share.whole;
  return share.more ? Math.floor(least) + 1 : Math.ceil(least);
}

/** From which age one votes at an assembly: 16 until 18 June 2025, 18 since. */
export function assemblyAge(rules: readonly LegalRule[], day: Day): number | null {
  const age = parseValue(ruleInForce(rules, "tos.assembly.age", day)?.value ?? "");
  return age?.unit === "number" ? age.count : null;
}

/** The share of residents an assembly needs, as the law writes it: `1/3`. */
export const assemblyShare = (rules: readonly LegalRule[], day: Day) =>
  ruleInForce(rules, "tos.assembly.quorum", day)?.value ?? null;

export type TosState = "active" | "termOver" | "ceased";

type Termed = { termUntil: Day | null; ceasedOn: Day | null };

/** The last day of the bodies' term still counts. */
export function tosState({ termUntil, ceasedOn }: Termed, today: Day): TosState {
  if (ceasedOn !== null && ceasedOn <= today) return "ceased";
  return termUntil !== null && termUntil < today ? "termOver" : "active";
}

/** What the office has not looked at for a year is to be checked again. */
export const isStale = (checkedOn: Day, today: Day) => addMonths(checkedOn, 12) < today;

export type House = { street: string; number: string };

/** «ул. Демонстрационная» and «12» of an address; what has no comma is a street as a whole. */
export function houseOf(address: string): House {
  const at = address.lastIndexOf(",");
  if (at < 0) return { street: address.trim(), number: "" };
  return { street: address.slice(0, at).trim(), number: address.slice(at + 1).trim() };
}

const collator = new Intl.Collator("ru", { numeric: true });

/** «ул. Демонстрационная» is looked for under Д. */
const sortedBy = (street: string) => street.replace(/^(?:\p{Ll}+[.\s-]+)+/u, "");

type Settled<Body> = { street: string; houses: { number: string; body: Body }[] };

/** The houses of all bodies under their streets; houses go by number: 2, 5а, 12. */
export function housesByStreet<Body extends { houses: readonly string[] }>(bodies: readonly Body[]): Settled<Body>[] {
  const streets = new Map<string, { number: string; body: Body }[]>();
  for (const { street, number, body } of bodies.flatMap((one) => one.houses.map((house) => ({ ...houseOf(house), body: one }))))
    streets.set(street, [...(streets.get(street) ?? []), { number, body }]);
  return Array.from(streets, ([street, houses]) => ({
    street,
    houses: houses.toSorted((a, b) => collator.compare(a.number, b.number)),
  })).toSorted((a, b) => collator.compare(sortedBy(a.street), sortedBy(b.street)));
}

/** Projects under their years, the latest year first. */
export function projectsByYear<Project extends { year: number }>(projects: readonly Project[]) {
  const years = [...new Set(projects.map(({ year }) => year))].toSorted((a, b) => b - a);
  return years.map((year) => ({ year, projects: projects.filter((project) => project.year === year) }));
}
