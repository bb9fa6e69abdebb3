import type { PrismaClient } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { seedAccounts } from "@/prisma/seed/accounts";
import { councilNames, seedAdvisoryBodies } from "@/prisma/seed/advisory-bodies";
import { seedBookings } from "@/prisma/seed/bookings";
import { seedCampaigns } from "@/prisma/seed/campaigns";
import { seedEvents } from "@/prisma/seed/events";
import { seedHearings } from "@/prisma/seed/hearings";
import { seedLegalRules } from "@/prisma/seed/legal-rules";
import { seedMeetings } from "@/prisma/seed/meetings";
import { seedMunicipality } from "@/prisma/seed/municipality";
import { seedOrganisations } from "@/prisma/seed/organisations";
import { seedPeople } from "@/prisma/seed/people";
import { seedPractices } from "@/prisma/seed/practices";
import { seedPremises } from "@/prisma/seed/premises";
import { seedProgrammes } from "@/prisma/seed/programmes";
import { seedReports } from "@/prisma/seed/reports";
import { seedTosBodies } from "@/prisma/seed/tos-bodies";

/** The whole demonstration city as of `now`: registers in one transaction, then the requests, which live by commands. */
export async function seed(client: PrismaClient, now: Date) {
  await client.$transaction(
    async (tx) => {
      await seedLegalRules(tx);
      await seedMunicipality(tx);
      await seedOrganisations(tx);
      await seedPeople(tx, councilNames);
      await seedAccounts(tx);
      await seedAdvisoryBodies(tx);
      await seedTosBodies(tx, now);
      await seedPremises(tx);
      await seedProgrammes(tx, now);
      await seedCampaigns(tx);
      await seedEvents(tx, now);
      await seedHearings(tx, now);
      await seedMeetings(tx, now);
      await seedPractices(tx);
      await seedReports(tx, now);
    },
    { timeout: 120_000, maxWait: 20_000 },
  );
  await seedBookings(now);
}

async function main() {
  if ((await db.municipality.count()) > 0) {
    console.log("The database is not empty: nothing was loaded.");
    return;
  }
  await seed(db, new Date());
  const [organisations, events, hearings, bookings] = await Promise.all([
    db.organisation.count(),
    db.event.count(),
    db.hearing.count(),
    db.booking.count(),
  ]);
  console.log(`Loaded ${organisations} organisations, ${events} events, ${hearings} hearings, ${bookings} hall requests.`);
}

async function run() {
  try {
    await main();
  } finally {
    await db.$disconnect();
  }
}

if (process.argv[1]?.endsWith("prisma/seed/index.ts")) await run();
