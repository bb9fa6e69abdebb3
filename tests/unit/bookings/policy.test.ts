import { describe, expect, test } from "vitest";

import type { Actor } from "@/lib/auth/actor";
import { may, mayRequest, mayView, organisationsOf, visibleTo } from "@/lib/bookings/policy";
import type { Move } from "@/lib/bookings/rules";
import type { Role } from "@/prisma/generated/enums";

const ours = { organisationId: "ours" };
const someone = (roles: Role[], mandates: Actor["mandates"] = []): Actor => ({
  id: roles.join("+"),
  name: "",
  email: "",
  roles,
  mandates,
});
const forOurs = (isLeader: boolean, powers: string[] = []) => [{ organisationId: "ours", isLeader, powers }];
const forOthers = [{ organisationId: "others", isLeader: true, powers: [] }];

const people = {
  citizen: someone(["citizen"]),
  leader: someone(["leader"], forOurs(true)),
  delegate: someone(["delegate"], forOurs(false, ["bookings"])),
  powerless: someone(["delegate"], forOurs(false, ["subsidies"])),
  otherLeader: someone(["leader"], forOthers),
  secretary: someone(["secretary"]),
  specialist: someone(["specialist"]),
  memberSpecialist: someone(["specialist"], forOurs(false, ["subsidies"])),
  propertyOfficer: someone(["propertyOfficer"]),
  publisher: someone(["publisher"]),
  administrator: someone(["administrator"]),
  auditor: someone(["auditor"]),
};
type Person = keyof typeof people;

const applicants: Person[] = ["leader", "delegate"];
const officers: Person[] = ["specialist", "propertyOfficer"];
const readers: Person[] = [...applicants, ...officers, "memberSpecialist", "administrator", "auditor"];
const rights: Record<Move, Person[]> = {
  ask: officers,
  answer: applicants,
  approve: officers,
  deny: officers,
  withdraw: applicants,
  cancel: [...applicants, ...officers],
};
const cells = (Object.keys(rights) as Move[]).flatMap((move) =>
  (Object.keys(people) as Person[]).map((person) => [person, move] as const),
);

describe("who may do what", () => {
  test.each(cells)("%s: %s", (person, move) => {
    expect(may[move](people[person], ours)).toBe(rights[move].includes(person));
  });

  test.each(Object.keys(people) as Person[])("%s asks for a hall and reads", (person) => {
    expect(mayRequest(people[person], ours)).toBe(applicants.includes(person));
    expect(mayView(people[person], ours)).toBe(readers.includes(person));
  });

  test.each(Object.keys(people) as Person[])("what %s sees is what the database is told", (person) => {
    const told = visibleTo(people[person]);
    const organisations = organisationsOf(people[person]);
    expect(told).toEqual(
      organisations.includes("ours") || !mayView(people[person], ours) ? { organisationId: { in: organisations } } : {},
    );
  });
});
