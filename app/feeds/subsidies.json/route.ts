import { env } from "@/lib/env";
import { listAwardYears, listAwards } from "@/lib/subsidies/queries";

export const dynamic = "force-dynamic";

/** 360Giving 1.4: every subsidy as a grant. */
export async function GET() {
  const years = await listAwardYears();
  const awards = (await Promise.all(years.map(({ year }) => listAwards(year)))).flat();
  const grants = awards.map(({ id, amountKopecks, purposeRu, awardedOn, year, organisation, programme }) => ({
    id: `veche-${id}`, title: programme.titleRu, description: purposeRu, currency: "RUB", amountAwarded: Number(amountKopecks) / 100, awardDate: awardedOn,
    plannedDates: [{ startDate: `${year}-01-01`, endDate: `${year}-12-31` }],
    recipientOrganization: [{ id: `RU-OGRN-${organisation.ogrn ?? organisation.slug}`, name: organisation.nameRu, url: `${env.PUBLIC_URL}/ru/organisations/${organisation.slug}` }],
    fundingOrganization: [{ id: "RU-OKTMO-32719000", name: "Администрация Ленинск-Кузнецкого городского округа" }],
    grantProgramme: [{ code: programme.slug, title: programme.titleRu }],
  }));
  return Response.json({ version: "1.4", grants });
}
