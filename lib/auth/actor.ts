import type { Role } from "@/prisma/generated/enums";

/** What an account may do now: roles and mandates in force today, re-read on every request. */
export type Actor = {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  mandates: readonly { organisationId: string; isLeader: boolean; powers: readonly string[] }[];
};

const office: readonly Role[] = ["secretary", "specialist", "propertyOfficer", "publisher", "administrator", "auditor"];

export const hasRole = (actor: Actor, ...roles: readonly Role[]) => roles.some((role) => actor.roles.includes(role));

export const isStaff = (actor: Actor) => hasRole(actor, ...office);

/** May this account act for the organisation with this power? A leader has every power. */
export const mayActFor = (actor: Actor, organisationId: string, power: string) =>
  actor.mandates.some(
    (mandate) => mandate.organisationId === organisationId && (mandate.isLeader || mandate.powers.includes(power)),
  );
