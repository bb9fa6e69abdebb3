import "server-only";
import { cached } from "@/lib/cached";
import { toDay } from "@/lib/days";
import { db } from "@/lib/db";
import type { DatasetKey } from "@/lib/open-data/datasets";
import { isPublicOrganisation } from "@/lib/organisations/rules";

type Changes = Record<DatasetKey, Date | null>;

const nothing: Changes = {
  events: null,
  hearings: null,
  councilMeetings: null,
  people: null,
  subsidies: null,
  register: null,
  news: null,
};

/** When each dataset last changed, in one statement. */
export const findLastChanges = () =>
  cached(
    { key: ["open-data", "changes"], tags: ["events", "hearings", "meetings", "memberships", "subsidies", "premises"] },
    async () => {
      const [row] = await db.$queryRaw<Changes[]>`
      with latest as (
        select (select max("updatedAt") from "Event" where "publishedAt" <= now()) as "events",
          (select max("updatedAt") from "Hearing") as "hearings",
          (select max("updatedAt") from "Meeting") as "councilMeetings",
          (select max(day) from (select "startOn" as day from "Membership" union all select "endOn" from "Membership") d where day <= now())::timestamptz as "people",
          (select max(day) from (select "awardedOn" as day from "SubsidyAward" union all select "reportedOn" from "SubsidyAward") d where day <= now())::timestamptz as "subsidies",
          (select max("startOn") from "PremisesAllocation" where "startOn" <= now())::timestamptz as "held"
      )
      select "events", "hearings", "councilMeetings", "people", "subsidies", greatest("subsidies", "held") as "register", greatest("events", "hearings") as "news" from latest`;
      return row ?? nothing;
    },
  );

const seat = {
  id: true,
  personId: true,
  bodyId: true,
  postId: true,
  representsRu: true,
  startOn: true,
  endOn: true,
  organisation: { select: { id: true, slug: true, nameRu: true, nameEn: true, status: true } },
} as const;

/** Public facts of advisory bodies: bodies, posts, seats held now and before, and the people who hold them. */
export const listPublicSeats = () =>
  cached({ key: ["open-data", "seats"], tags: ["bodies", "memberships", "people", "organisations"] }, async () => {
    const [bodies, posts, memberships, persons] = await Promise.all([
      db.advisoryBody.findMany({
        select: {
          id: true,
          slug: true,
          kind: true,
          nameRu: true,
          nameEn: true,
          foundedOn: true,
          dissolvedOn: true,
          contactEmail: true,
        },
        orderBy: { slug: "asc" },
      }),
      db.post.findMany({ select: { id: true, bodyId: true, role: true, labelRu: true }, orderBy: { id: "asc" } }),
      db.membership.findMany({ select: seat, orderBy: [{ startOn: "asc" }, { id: "asc" }], take: 10_000 }),
      db.person.findMany({
        where: { memberships: { some: {} } },
        select: { id: true, slug: true, familyName: true, givenName: true, patronymicName: true },
        orderBy: { slug: "asc" },
        take: 10_000,
      }),
    ]);
    return {
      posts,
      persons,
      bodies: bodies.map(({ foundedOn, dissolvedOn, ...rest }) => ({
        ...rest,
        foundedOn: toDay(foundedOn),
        dissolvedOn: dissolvedOn && toDay(dissolvedOn),
      })),
      memberships: memberships.map(({ startOn, endOn, organisation, ...rest }) => ({
        ...rest,
        startOn: toDay(startOn),
        endOn: endOn && toDay(endOn),
        organisation: organisation && isPublicOrganisation(organisation.status) ? organisation : null,
      })),
    };
  });

export type PublicSeats = Awaited<ReturnType<typeof listPublicSeats>>;
