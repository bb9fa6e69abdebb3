import "server-only";
import { db } from "@/lib/db";

export type Found = { kind: "event" | "hearing" | "organisation" | "body" | "tos" | "practice" | "person"; slug: string; titleRu: string; titleEn: string | null; text: string };

/** One statement over everything public: Russian stems joined with trigrams, since the stemmer alone misses some forms; at most 50. */
export const searchPublished = (query: string) => db.$queryRaw<Found[]>`
  with q as (select websearch_to_tsquery('russian', "searchable"(${query})) as stems, "searchable"(${query}) as words),
  found as (
    select 'event' as kind, "slug", "titleRu", "titleEn", left("aboutRu", 160) as text, "searchable"("titleRu") as name, to_tsvector('russian', "searchable"("titleRu" || ' ' || "aboutRu")) @@ q.stems as stem, q.words
      from "Event", q where "publishedAt" <= now() and (to_tsvector('russian', "searchable"("titleRu" || ' ' || "aboutRu")) @@ q.stems or q.words <% "searchable"("titleRu"))
    union all
    select 'hearing', "slug", "titleRu", "titleEn", left("aboutRu", 160), "searchable"("titleRu"), to_tsvector('russian', "searchable"("titleRu" || ' ' || "aboutRu")) @@ q.stems, q.words
      from "Hearing", q where to_tsvector('russian', "searchable"("titleRu" || ' ' || "aboutRu")) @@ q.stems or q.words <% "searchable"("titleRu")
    union all
    select 'organisation', "slug", "nameRu", "nameEn", left("aboutRu", 160), "searchable"("nameRu"), to_tsvector('russian', "searchable"("nameRu" || ' ' || "aboutRu")) @@ q.stems, q.words
      from "Organisation", q where "status" in ('verified', 'suspended', 'liquidated') and (to_tsvector('russian', "searchable"("nameRu" || ' ' || "aboutRu")) @@ q.stems or q.words <% "searchable"("nameRu"))
    union all
    select 'body', "slug", "nameRu", "nameEn", left("aboutRu", 160), "searchable"("nameRu"), to_tsvector('russian', "searchable"("nameRu" || ' ' || "aboutRu")) @@ q.stems, q.words
      from "AdvisoryBody", q where to_tsvector('russian', "searchable"("nameRu" || ' ' || "aboutRu")) @@ q.stems or q.words <% "searchable"("nameRu")
    union all
    select 'tos', "slug", "nameRu", "nameEn", left("territoryRu", 160), "searchable"("nameRu"), to_tsvector('russian', "searchable"("nameRu" || ' ' || "territoryRu")) @@ q.stems, q.words
      from "TosBody", q where to_tsvector('russian', "searchable"("nameRu" || ' ' || "territoryRu")) @@ q.stems or q.words <% "searchable"("nameRu")
    union all
    select 'practice', "slug", "titleRu", "titleEn", left("problemRu", 160), "searchable"("titleRu"), to_tsvector('russian', "searchable"("titleRu" || ' ' || "solutionRu")) @@ q.stems, q.words
      from "Practice", q where to_tsvector('russian', "searchable"("titleRu" || ' ' || "solutionRu")) @@ q.stems or q.words <% "searchable"("titleRu")
    union all
    select 'person', p."slug", concat_ws(' ', p."familyName", p."givenName", p."patronymicName"), null, '', "searchable"(p."familyName"), false, q.words
      from "Person" p, q where q.words <% "searchable"(p."familyName") and exists (select 1 from "Membership" m where m."personId" = p."id")
  )
  select kind, "slug", "titleRu", "titleEn", text from found order by word_similarity(words, name) + stem::int * 0.5 desc, name limit 50`;
