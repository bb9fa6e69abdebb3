import { type Actor, hasRole, mayActFor } from "@/lib/auth/actor";
import type { Move } from "@/lib/bookings/rules";
import type { Prisma } from "@/prisma/generated/client";

type Owned = { organisationId: string };
type Permission = (actor: Actor, booking: Owned) => boolean;

const applicant: Permission = (actor, { organisationId }) => mayActFor(actor, organisationId, "bookings");
const isMember: Permission = (actor, { organisationId }) =>
  actor.mandates.some((mandate) => mandate.organisationId === organisationId);

/** Nobody decides on the request of an organisation they belong to. */
const officer: Permission = (actor, booking) => hasRole(actor, "specialist", "propertyOfficer") && !isMember(actor, booking);

const readsAll = (actor: Actor) => hasRole(actor, "specialist", "propertyOfficer", "administrator", "auditor");

/** The organisations for which this account may ask for a hall. */
export const organisationsOf = (actor: Actor) =>
  actor.mandates
    .filter(({ organisationId }) => mayActFor(actor, organisationId, "bookings"))
    .map(({ organisationId }) => organisationId);

export const mayRequest = applicant;
export const mayView: Permission = (actor, booking) => readsAll(actor) || applicant(actor, booking);
export const mayReadQueue = readsAll;

export const may = {
  ask: officer,
  answer: applicant,
  approve: officer,
  deny: officer,
  withdraw: applicant,
  cancel: (actor, booking) => applicant(actor, booking) || officer(actor, booking),
} satisfies Record<Move, Permission>;

/** `mayView`, said to the database. policy.test.ts holds the two together. */
export const visibleTo = (actor: Actor): Prisma.BookingWhereInput =>
  readsAll(actor) ? {} : { organisationId: { in: organisationsOf(actor) } };
