import { organisationId } from "@/prisma/seed/organisations";
import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";

const programmeId = idOf("programme:social-support");

/** organisation, roubles in 2020 (910 000 together), what for */
const awards = [
  [
    "veterans-council",
    250_000,
    "уставная деятельность, поздравление ветеранов к 75-летию Победы, коммунальные платежи",
    "statutory work, congratulations for the 75th anniversary of Victory, utilities",
  ],
  [
    "disabled-society",
    180_000,
    "уставная деятельность, дистанционные мастер-классы, доставка помощи на дом",
    "statutory work, remote workshops, help delivered home",
  ],
  [
    "blind-society",
    130_000,
    "обучение пользованию смартфоном, озвучивание книг, коммунальные платежи",
    "telephone lessons, recording of books, utilities",
  ],
  [
    "deaf-society",
    105_000,
    "услуги переводчика жестового языка, кружок жестовой песни",
    "sign-language interpreters, signed-song group",
  ],
  [
    "combat-veterans",
    115_000,
    "уход за памятниками, встречи с семьями погибших",
    "care of memorials, meetings with families of the fallen",
  ],
  ["women-council", 85_000, "«Школа молодой мамы», помощь многодетным семьям", "Young Mother's School, help for large families"],
  [
    "liquidators-union",
    45_000,
    "поддержка ликвидаторов и вдов, уроки памяти",
    "support of liquidators and widows, lessons of memory",
  ],
] as const;

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
/** Thousandths of the sum of 2020. */
const growth = { 2019: 940, 2020: 1000, 2021: 1000, 2022: 1050, 2023: 1100, 2024: 1180, 2025: 1250 } as const;

const sumOf = (roubles: number, year: (typeof years)[number]) =>
  BigInt(Math.round((roubles * growth[year]) / 100_000) * 100) * 100n;

export async function seedProgrammes(tx: Tx) {
  await tx.programme.create({
    data: {
      id: programmeId,
      slug: "social-support",
      titleRu: "Социальная поддержка населения",
      titleEn: "Social support of the population",
      aboutRu:
        "Муниципальная программа помогает тем, кому труднее: ветеранам, людям с инвалидностью, многодетным семьям. Отдельное мероприятие программы — субсидии общественным организациям на уставную деятельность: каждый год их получают семь организаций города.\n\nПолучатели отчитываются поквартально: на что потрачены деньги и что сделано.",
      aboutEn:
        "The municipal programme helps those for whom life is harder: veterans, people with disabilities, large families. One of its measures is subsidies to public organisations for their statutory work: seven organisations of the city receive them every year.\n\nRecipients report every quarter on what was spent and what was done.",
      act: "Постановление администрации (демо) от 12.11.2018 № 1500",
      ownerRu: "Управление социальной защиты населения",
      ownerEn: "Department of Social Protection",
      yearFrom: 2019,
      yearTo: 2028,
      financing: { create: years.map((year) => ({ year, plannedKopecks: total(year), actualKopecks: total(year) })) },
    },
  });
  await tx.programmeYear.create({ data: { programmeId, year: 2026, plannedKopecks: 120_000_000n } });
  await tx.subsidyAward.createMany({
    data: years.flatMap((year) =>
      awards.map(([organisation, roubles, purposeRu, purposeEn]) => ({
        id: idOf(`award:${year}:${organisation}`),
        programmeId,
        organisationId: organisationId(organisation),
        year,
        amountKopecks: sumOf(roubles, year),
        purposeRu,
        purposeEn,
        act: `Постановление администрации (демо) от 02.03.${year} № 3${year % 100}`,
        awardedOn: fromDay(`${year}-03-02`),
        reportedOn: fromDay(`${year + 1}-01-20`),
      })),
    ),
  });
}

const total = (year: (typeof years)[number]) => awards.reduce((sum, [, roubles]) => sum + sumOf(roubles, year), 0n);
