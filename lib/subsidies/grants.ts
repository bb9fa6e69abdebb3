import { type Day, fromDay } from "@/lib/days";
import { subsidyTerm } from "@/lib/subsidies/rules";

export type GrantSource = {
  id: string;
  year: number;
  amountKopecks: bigint;
  purposeRu: string;
  act: string;
  awardedOn: Day;
  changedOn: Day;
  organisation: { slug: string; nameRu: string; ogrn: string | null };
  programme: { slug: string; titleRu: string };
};
type Funder = { code: string; nameRu: string; oktmo: string; site: string };

const organisationId = ({ ogrn, slug }: GrantSource["organisation"], funder: Funder) =>
  ogrn ? `RU-OGRN-${ogrn}` : `360G-${funder.code}-${slug}`;
const instant = (day: Day) => fromDay(day).toISOString();

/** A subsidy by the 360Giving Data Standard 1.4; its words stay in Russian. */
const grantOf = (funder: Funder) => (award: GrantSource) => {
  const { startOn, endOn } = subsidyTerm(award.year, award.awardedOn);
  return {
    id: `360G-${funder.code}-${award.id}`,
    title: `Субсидия ${award.year} года: ${award.organisation.nameRu}`,
    description: award.purposeRu,
    currency: "RUB",
    amountAwarded: Number(award.amountKopecks) / 100,
    awardDate: award.awardedOn,
    plannedDates: [{ startDate: startOn, endDate: endOn }],
    recipientOrganization: [
      {
        id: organisationId(award.organisation, funder),
        name: award.organisation.nameRu,
        url: `${funder.site}/ru/organisations/${award.organisation.slug}`,
      },
    ],
    fundingOrganization: [{ id: `RU-OKTMO-${funder.oktmo}`, name: funder.nameRu, url: funder.site }],
    grantProgramme: [
      {
        code: award.programme.slug,
        title: award.programme.titleRu,
        url: `${funder.site}/ru/support/programmes/${award.programme.slug}`,
      },
    ],
    dataSource: `${funder.site}/ru/support/subsidies/${award.year}`,
    dateModified: instant(award.changedOn),
    classifications: [{ vocabulary: "act", title: award.act }],
  };
};

export const grantsPackage = (funder: Funder, awards: readonly GrantSource[]) => ({
  version: "1.4",
  grants: awards.map(grantOf(funder)),
});
