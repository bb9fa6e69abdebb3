import { dayAt } from "@/lib/dates";
import { addDays, fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { rollForward } from "@/lib/working-days";
import { idOf } from "@/prisma/seed/ids";
import { organisationId } from "@/prisma/seed/organisations";
import { awards, financing } from "@/prisma/seed/programmes-table";

const programmeId = idOf("programme:social-support");
const thousand = 100_000n;

const programme = {
  id: programmeId,
  slug: "social-support",
  titleRu: "Социальная поддержка населения",
  titleEn: "Social Support of the Population",
  aboutRu:
    "Муниципальная программа помогает тем, кому труднее: ветеранам, людям с инвалидностью, многодетным и приёмным семьям. Она оплачивает адресную помощь, подвоз к врачу, летний отдых детей и ремонт жилья ветеранов.\n\nОтдельное мероприятие программы — субсидии общественным организациям на уставную деятельность, мероприятия и коммунальные платежи. Каждый год их получают семь организаций города: отбор объявляют в начале года, заявки оценивает комиссия, а получатели отчитываются поквартально — на что потрачены деньги и что сделано.",
  aboutEn:
    "The municipal programme helps those for whom life is harder: veterans, people with disabilities, large and foster families. It pays for targeted aid, journeys to the doctor, children’s summer holidays and repairs of veterans’ homes.\n\nOne of its measures is subsidies to public organisations for their statutory work, events and utilities. Every year seven organisations of the city receive them: the call is announced early in the year, a commission scores applications, and recipients report every quarter on what was spent and done.",
  act: "Постановление администрации (демо) от 12.11.2018 № 1500, в редакции от 14.11.2025 № 1411",
  ownerRu: "Управление социальной защиты населения",
  ownerEn: "Department of Social Protection",
  yearFrom: 2019,
  yearTo: 2028,
};

/** Roubles of 2020 in another year, to a hundred. */
const sumOf = (roubles: number, growth: number) => BigInt(Math.round((roubles * growth) / 100_000) * 100) * 100n;

function awardsOf(year: number, growth: number, today: string) {
  const awardedOn = rollForward(`${year}-03-02`);
  const reportedOn = `${year + 1}-01-20`;
  return awards.map(({ organisation, roubles, purposeRu, purposeEn, jubileeRu, jubileeEn }) => ({
    id: idOf(`award:${year}:${organisation}`),
    programmeId,
    organisationId: organisationId(organisation),
    year,
    amountKopecks: sumOf(roubles, growth),
    purposeRu: year === 2020 ? jubileeRu : purposeRu,
    purposeEn: year === 2020 ? jubileeEn : purposeEn,
    act: `Постановление администрации (демо) от ${awardedOn.split("-").toReversed().join(".")} № ${210 + (year % 50)}`,
    awardedOn: fromDay(awardedOn),
    reportedOn: reportedOn < today ? fromDay(reportedOn) : null,
  }));
}

export async function seedProgrammes(tx: Tx, now: Date) {
  const today = dayAt(now);
  await tx.programme.create({ data: programme });
  await tx.programmeYear.createMany({
    data: financing.map(({ year, planned, actual }) => ({
      programmeId,
      year,
      plannedKopecks: BigInt(planned) * thousand,
      actualKopecks: actual === null || `${year}-12-31` >= today ? null : BigInt(actual) * thousand,
    })),
  });
  await tx.subsidyAward.createMany({
    data: financing
      .filter(({ year }) => addDays(`${year}-03-02`, 14) < today)
      .flatMap(({ year, growth }) => awardsOf(year, growth, today)),
  });
}
