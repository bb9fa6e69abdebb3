import "server-only";
import { cached } from "@/lib/cached";
import { instantAt } from "@/lib/dates";
import { fromDay } from "@/lib/days";
import { db } from "@/lib/db";
import type { Figures } from "@/lib/reports/indicators";
import { lastDayOf } from "@/lib/reports/rules";
import { type AttendanceMode, ReportStatus } from "@/prisma/generated/enums";

const published = { status: ReportStatus.published } as const;

/** Published reports, the latest first. */
export const listPublishedReports = () =>
  cached({ key: ["reports"], tags: ["reports"] }, () =>
    db.annualReport.findMany({
      where: published,
      select: { year: true, titleRu: true, titleEn: true, publishedAt: true },
      orderBy: { year: "desc" },
    }),
  );

/** A report with its sections in order; a draft is not there. */
export const findPublishedReport = (year: number) =>
  cached({ key: ["reports", "one", String(year)], tags: ["reports", `report:${year}`] }, () =>
    db.annualReport.findFirst({
      where: { ...published, year },
      select: {
        year: true,
        titleRu: true,
        titleEn: true,
        publishedAt: true,
        sections: { select: { number: true, textRu: true, textEn: true }, orderBy: { number: "asc" } },
      },
    }),
  );

export type PublishedReport = NonNullable<Awaited<ReturnType<typeof findPublishedReport>>>;

const boundsOf = (year: number) => ({
  from: instantAt(`${year}-01-01`, "00:00"),
  to: instantAt(`${year + 1}-01-01`, "00:00"),
  last: fromDay(lastDayOf(year)),
});
/** Whatever changes a figure expires the report as well. */
const sources = [
  "reports",
  "bodies",
  "memberships",
  "meetings",
  "tos",
  "hearings",
  "subsidies",
  "premises",
  "events",
  "practices",
];

type Counted = Omit<Figures, "jubilees">;

function countYear(year: number) {
  const { from, to, last } = boundsOf(year);
  return db.$queryRaw<Counted[]>`
    with held as (
      select e."kind", e."mode", e."participants" from "Event" e
      where e."publishedAt" <= now() and e."startAt" >= ${from} and e."startAt" < ${to}
        and e."status" not in ('cancelled', 'postponed') and e."kind" <> 'announcement'
    ), met as (
      select m."kind", exists (select 1 from "MeetingOfBody" b where b."meetingId" = m."id") as "ofBody" from "Meeting" m
      where m."status" in ('held', 'minutesPublished') and m."startAt" >= ${from} and m."startAt" < ${to}
    ), given as (select a."organisationId", a."amountKopecks" from "SubsidyAward" a where a."year" = ${year})
    select
      (select count(*)::int from "AdvisoryBody" where "foundedOn" <= ${last} and ("dissolvedOn" is null or "dissolvedOn" > ${last})) as "councils",
      (select count(*)::int from "Membership" where "startOn" <= ${last} and ("endOn" is null or "endOn" >= ${last})) as "members",
      (select count(*)::int from met where "ofBody") as "councilMeetings",
      (select count(*)::int from "TosBody" where "charterOn" <= ${last} and ("ceasedOn" is null or "ceasedOn" > ${last})) as "tos",
      (select count(*)::int from "Hearing" where "stage" <> 'cancelled' and "proposalsCloseAt" >= ${from} and "proposalsCloseAt" < ${to}) as "hearings",
      (select count(*)::int from met where "kind" = 'headPublicMeeting') as "headMeetings",
      (select count(distinct "organisationId")::int from given) as "subsidised",
      (select coalesce(sum("amountKopecks"), 0)::bigint from given) as "subsidyKopecks",
      (select count(distinct "organisationId")::int from "PremisesAllocation"
        where "startOn" <= ${last} and ("endOn" is null or "endOn" >= ${last})) as "premises",
      (select count(*)::int from held) as "events",
      (select count(*)::int from held where "mode" = 'online') as "remoteEvents",
      (select coalesce(sum("participants"), 0)::int from held) as "participants",
      (select count(*)::int from held where "kind" in ('webinar', 'conference')) as "webinars",
      (select count(*)::int from "Practice" where "adoptedOn" <= ${last}) as "practices"`;
}

type ByCampaign = { slug: string | null; nameRu: string | null; nameEn: string | null; events: number };
type ByMode = { mode: AttendanceMode; events: number };

function countByCampaign(year: number) {
  const { from, to } = boundsOf(year);
  return db.$queryRaw<ByCampaign[]>`
    select c."slug", c."nameRu", c."nameEn", count(*)::int as "events"
    from "Event" e left join "Campaign" c on c."id" = e."campaignId"
    where e."publishedAt" <= now() and e."startAt" >= ${from} and e."startAt" < ${to}
      and e."status" not in ('cancelled', 'postponed') and e."kind" <> 'announcement'
    group by c."id" order by c."id" is null, c."years", c."slug"`;
}

function countByMode(year: number) {
  const { from, to } = boundsOf(year);
  return db.$queryRaw<ByMode[]>`
    select e."mode", count(*)::int as "events" from "Event" e
    where e."publishedAt" <= now() and e."startAt" >= ${from} and e."startAt" < ${to}
      and e."status" not in ('cancelled', 'postponed') and e."kind" <> 'announcement'
    group by e."mode" order by count(*) desc, e."mode"`;
}

const none: Counted = {
  councils: 0,
  members: 0,
  councilMeetings: 0,
  tos: 0,
  hearings: 0,
  headMeetings: 0,
  subsidised: 0,
  subsidyKopecks: 0n,
  premises: 0,
  events: 0,
  remoteEvents: 0,
  participants: 0,
  webinars: 0,
  practices: 0,
};

/** Every figure of a year, by the definitions of `indicators.ts`: three statements, however much was entered. */
export const findFigures = (year: number) =>
  cached({ key: ["reports", "figures", String(year)], tags: sources }, async () => {
    const [[counted = none], campaigns, modes] = await Promise.all([countYear(year), countByCampaign(year), countByMode(year)]);
    const jubilees = campaigns.flatMap(({ slug, nameRu, nameEn }) =>
      slug && nameRu && nameEn ? [{ slug, nameRu, nameEn }] : [],
    );
    return { ...counted, jubilees, campaigns, modes };
  });

export type YearFigures = Awaited<ReturnType<typeof findFigures>>;
