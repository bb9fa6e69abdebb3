import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { type CastKey, type CastMember, cast } from "./cast";
import { idOf } from "./ids";
import { organisationId } from "./organisations";
import { personId } from "./people";

type MandateSeed = { who: CastKey; organisation: string; isLeader: boolean; powers: string[]; basis: string; validFrom: string };

const mandates: readonly MandateSeed[] = [
  {
    who: "leader",
    organisation: "veterans-council",
    isLeader: true,
    powers: [],
    basis: "Устав, протокол отчётно-выборной конференции от 18.04.2019 № 1",
    validFrom: "2020-01-01",
  },
  {
    who: "delegate",
    organisation: "veterans-council",
    isLeader: false,
    powers: ["bookings"],
    basis: "Доверенность от 09.01.2020 № 1",
    validFrom: "2020-01-09",
  },
  {
    who: "otherLeader",
    organisation: "women-council",
    isLeader: true,
    powers: [],
    basis: "Устав, протокол общего собрания от 06.03.2019 № 2",
    validFrom: "2020-01-01",
  },
];

/** Two of the cast also sit in the Public Council. */
const sitting: Partial<Record<CastKey, string>> = {
  leader: "Примеров Иван Петрович",
  otherLeader: "Палитрова Марина Викторовна",
};

function userOf({ key, id, email, name }: CastMember) {
  const person = sitting[key];
  return { id, email, name, emailVerified: fromDay("2020-01-01"), personId: person === undefined ? null : personId(person) };
}

export async function seedAccounts(tx: Tx) {
  const members = Object.values(cast);
  await tx.user.createMany({ data: members.map(userOf) });
  await tx.roleAssignment.createMany({
    data: members.flatMap(({ id, key, roles }) =>
      roles.map((role) => ({ id: idOf(`role/${key}/${role}`), userId: id, role, validFrom: fromDay("2020-01-01") })),
    ),
  });
  await tx.consent.createMany({
    data: members.map(({ id, key }) => ({
      id: idOf(`consent/${key}`),
      userId: id,
      purpose: "personal-data",
      textVersion: "2026-11",
    })),
  });
  await tx.mandate.createMany({
    data: mandates.map(({ who, organisation, validFrom, ...rest }) => ({
      ...rest,
      id: idOf(`mandate/${who}/${organisation}`),
      userId: cast[who].id,
      organisationId: organisationId(organisation),
      validFrom: fromDay(validFrom),
    })),
  });
}
