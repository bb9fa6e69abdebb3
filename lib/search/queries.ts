import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n";
import { type HitKind, marks, plainQuery } from "@/lib/search/rules";
import { Prisma } from "@/prisma/generated/client";

export type Hit = {
  kind: HitKind;
  slug: string;
  titleRu: string;
  titleEn: string | null;
  snippet: string;
  inRussian: boolean;
  at: Date | null;
};

export const most = 50;
const mostOfKind = 20;

type Wanted = { words: Prisma.Sql; plain: string };
type Branch = (wanted: Wanted) => Prisma.Sql;

const { sql } = Prisma;

/** Names that are not like the words at all still share some trigrams: that is noise. */
const likeness = (plain: string, name: Prisma.Sql) =>
  sql`case when ${plain} <% ${name} then word_similarity(${plain}, ${name}) else 0 end`;

// Each expression stands in the migration `search` too: that is how its index is found.
const eventWords = sql`search_words("titleRu" || ' ' || coalesce("titleEn", '') || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", ''))`;
const titleName = sql`search_plain("titleRu" || ' ' || coalesce("titleEn", ''))`;

const events: Branch = ({ words, plain }) => sql`
  select 'event', "slug", "titleRu", "titleEn", "aboutRu", "aboutEn", "startAt", ts_rank(${eventWords}, ${words}) + ${likeness(plain, titleName)}
  from "Event" where "publishedAt" <= now() and (${eventWords} @@ ${words} or ${plain} <% ${titleName})`;

const hearingWords = sql`search_words("titleRu" || ' ' || coalesce("titleEn", '') || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", '') || ' ' ||
  case "kind" when 'publicHearing' then 'публичные слушания public hearing' else 'общественные обсуждения public discussion' end)`;

const hearings: Branch = ({ words, plain }) => sql`
  select 'hearing', "slug", "titleRu", "titleEn", "aboutRu", "aboutEn", "proposalsCloseAt", ts_rank(${hearingWords}, ${words}) + ${likeness(plain, titleName)}
  from "Hearing" where ${hearingWords} @@ ${words} or ${plain} <% ${titleName}`;

const organisationWords = sql`search_words("nameRu" || ' ' || "nameEn" || ' ' || "shortNameRu" || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", '') || ' ' || coalesce("inn", '') || ' ' || coalesce("ogrn", ''))`;
const organisationName = sql`search_plain("nameRu" || ' ' || "nameEn" || ' ' || "shortNameRu")`;

const organisations: Branch = ({ words, plain }) => sql`
  select 'organisation', "slug", "nameRu", "nameEn", "aboutRu", "aboutEn", null::timestamptz, ts_rank(${organisationWords}, ${words}) + ${likeness(plain, organisationName)}
  from "Organisation" where "status" in ('verified', 'suspended', 'liquidated') and (${organisationWords} @@ ${words} or ${plain} <% ${organisationName})`;

const councilWords = sql`search_words("nameRu" || ' ' || "nameEn" || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", ''))`;
const councilName = sql`search_plain("nameRu" || ' ' || "nameEn")`;

const councils: Branch = ({ words, plain }) => sql`
  select 'council', "slug", "nameRu", "nameEn", "aboutRu", "aboutEn", null::timestamptz, ts_rank(${councilWords}, ${words}) + ${likeness(plain, councilName)}
  from "AdvisoryBody" where ${councilWords} @@ ${words} or ${plain} <% ${councilName}`;

const tosWords = sql`search_words("nameRu" || ' ' || "nameEn" || ' ' || "territoryRu" || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", ''))`;
const tosName = sql`search_plain("nameRu" || ' ' || "nameEn" || ' ' || "territoryRu")`;

const tosBodies: Branch = ({ words, plain }) => sql`
  select 'tos', "slug", "nameRu", "nameEn", "territoryRu" || '. ' || "aboutRu", "aboutEn", null::timestamptz, ts_rank(${tosWords}, ${words}) + ${likeness(plain, tosName)}
  from "TosBody" where ${tosWords} @@ ${words} or ${plain} <% ${tosName}`;

const practiceWords = sql`search_words("titleRu" || ' ' || coalesce("titleEn", '') || ' ' || "problemRu" || ' ' || "solutionRu" || ' ' || "resultRu")`;

const practices: Branch = ({ words, plain }) => sql`
  select 'practice', "slug", "titleRu", "titleEn", "problemRu" || ' ' || "solutionRu" || ' ' || "resultRu", "problemEn", null::timestamptz, ts_rank(${practiceWords}, ${words}) + ${likeness(plain, titleName)}
  from "Practice" where "publishedOn" <= now() and (${practiceWords} @@ ${words} or ${plain} <% ${titleName})`;

const personName = sql`search_plain("familyName" || ' ' || "givenName" || ' ' || coalesce("patronymicName", ''))`;

/** Of people only those who hold or held a seat, by name alone. */
const people: Branch = ({ plain }) => sql`
  select 'person', p."slug", concat_ws(' ', p."familyName", p."givenName", p."patronymicName"), null, seats."ru", seats."en", null::timestamptz, word_similarity(${plain}, ${personName})
  from "Person" p cross join lateral (
    select string_agg(b."nameRu" || ': ' || m."representsRu", '. ') as "ru", string_agg(b."nameEn" || ': ' || coalesce(m."representsEn", m."representsRu"), '. ') as "en"
    from "Membership" m join "AdvisoryBody" b on b."id" = m."bodyId" where m."personId" = p."id"
  ) seats
  where ${plain} <% ${personName} and seats."ru" is not null`;

const branches: readonly Branch[] = [hearings, events, councils, tosBodies, organisations, people, practices];

const options = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxWords=28, MinWords=14, ShortWord=0`;

/**
 * Everything public that answers the words: by their stems or, where a name looks like them, by trigrams. One statement,
 * at most fifty hits, the best first, each with the place in its text where the words stand.
 */
export function searchPublished(locale: Locale, query: string): Promise<Hit[]> {
  const plain = plainQuery(query);
  const words = sql`websearch_to_tsquery('russian', ${plain})`;
  const each = branches.map((branch) => sql`(${branch({ words, plain })} order by 8 desc, 2 limit ${mostOfKind})`);
  return db.$queryRaw<Hit[]>`
    with found ("kind", "slug", "titleRu", "titleEn", "textRu", "textEn", "at", "rank") as (${Prisma.join(each, " union all ")}),
    best as (select * from found order by "rank" desc, "at" desc nulls last, "slug" limit ${most}),
    told as (select *, (${locale} = 'ru' or "textEn" is null) as "inRussian" from best)
    select "kind", "slug", "titleRu", "titleEn", "at", "inRussian",
      ts_headline('russian', case when "inRussian" then "textRu" else "textEn" end, ${words}, ${options}) as "snippet"
    from told order by "rank" desc, "at" desc nulls last, "slug"`;
}
