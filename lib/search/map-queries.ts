import "server-only";
import { cached } from "@/lib/cached";
import { db } from "@/lib/db";

export type MapSection =
  | "hearings"
  | "events"
  | "councils"
  | "tos"
  | "organisations"
  | "halls"
  | "programmes"
  | "subsidies"
  | "reports"
  | "campaigns"
  | "practices";
export type MapEntry = { section: MapSection; slug: string; ru: string; en: string | null };

const tags = [
  "hearings",
  "events",
  "bodies",
  "tos",
  "organisations",
  "premises",
  "programmes",
  "subsidies",
  "reports",
  "practices",
];

/** Every page made of data that the site map names, in one statement; long lists are named by their newest. */
export const listMapEntries = () =>
  cached(
    { key: ["sitemap"], tags },
    () => db.$queryRaw<MapEntry[]>`
    (select 'hearings' as "section", "slug", "titleRu" as "ru", "titleEn" as "en" from "Hearing" order by "noticeOn" desc, "id" limit 50)
    union all (select 'events', "slug", "titleRu", "titleEn" from "Event" where "publishedAt" <= now() and "endAt" > now() order by "startAt", "id" limit 30)
    union all (select 'councils', "slug", "nameRu", "nameEn" from "AdvisoryBody" order by "foundedOn", "slug")
    union all (select 'tos', "slug", "nameRu", "nameEn" from "TosBody" order by "nameRu" limit 100)
    union all (select 'organisations', "slug", "nameRu", "nameEn" from "Organisation" where "status" in ('verified', 'suspended', 'liquidated') order by "nameRu" limit 200)
    union all (select 'halls', "slug", "nameRu", "nameEn" from "Premises" where "bookable" order by "nameRu")
    union all (select 'programmes', "slug", "titleRu", "titleEn" from "Programme" order by "yearTo" desc, "slug")
    union all (select 'subsidies', "year"::text, "year"::text, "year"::text from "SubsidyAward" group by "year" order by "year" desc)
    union all (select 'reports', "year"::text, "year"::text, "year"::text from "AnnualReport" where "status" = 'published' order by "year" desc)
    union all (select 'campaigns', "slug", "nameRu", "nameEn" from "Campaign" order by "years")
    union all (select 'practices', "slug", "titleRu", "titleEn" from "Practice" where "publishedOn" <= now() order by "publishedOn" desc, "slug" limit 50)`,
  );
