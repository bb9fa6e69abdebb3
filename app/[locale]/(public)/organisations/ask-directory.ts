import "server-only";
import { dayAt } from "@/lib/dates";
import { countOrganisationsByKind, listPublishedOrganisations } from "@/lib/organisations/queries";
import { awardYearOf } from "@/lib/organisations/rules";
import { listAwardYears } from "@/lib/subsidies/queries";
import type { OrganisationKind } from "@/prisma/generated/enums";

/** What a page of the directory shows: of all kinds or of one, from the beginning or after an organisation. */
export async function askDirectory(kind: OrganisationKind | null, after: { id: string } | null) {
  const day = dayAt(new Date());
  const [years, counts] = await Promise.all([listAwardYears(), countOrganisationsByKind()]);
  const present = Number(day.slice(0, 4));
  const awardYear = awardYearOf(
    years.map(({ year }) => year),
    present,
  );
  const page = await listPublishedOrganisations({ day, awardYear, kind, after });
  return { page, counts, awardYear };
}
