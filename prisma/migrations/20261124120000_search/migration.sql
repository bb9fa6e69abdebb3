-- Search compares words by their Russian stems and names by their trigrams; ё and е are one letter.
-- lib/search/queries.ts asks with the same expressions, or these indexes do not help it.
CREATE FUNCTION search_plain(text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate($1, 'ёЁ', 'еЕ');

CREATE FUNCTION search_words(text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('russian'::regconfig, translate($1, 'ёЁ', 'еЕ'));

CREATE INDEX "Event_search_words" ON "Event" USING gin (search_words(
  "titleRu" || ' ' || coalesce("titleEn", '') || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", '')));
CREATE INDEX "Event_search_name" ON "Event" USING gin (search_plain("titleRu" || ' ' || coalesce("titleEn", '')) gin_trgm_ops);

CREATE INDEX "Hearing_search_words" ON "Hearing" USING gin (search_words(
  "titleRu" || ' ' || coalesce("titleEn", '') || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", '') || ' ' ||
  CASE "kind" WHEN 'publicHearing' THEN 'публичные слушания public hearing' ELSE 'общественные обсуждения public discussion' END));
CREATE INDEX "Hearing_search_name" ON "Hearing" USING gin (search_plain("titleRu" || ' ' || coalesce("titleEn", '')) gin_trgm_ops);

CREATE INDEX "Organisation_search_words" ON "Organisation" USING gin (search_words(
  "nameRu" || ' ' || "nameEn" || ' ' || "shortNameRu" || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", '') || ' ' || coalesce("inn", '') || ' ' || coalesce("ogrn", '')));
CREATE INDEX "Organisation_search_name" ON "Organisation" USING gin (search_plain("nameRu" || ' ' || "nameEn" || ' ' || "shortNameRu") gin_trgm_ops);

CREATE INDEX "AdvisoryBody_search_words" ON "AdvisoryBody" USING gin (search_words(
  "nameRu" || ' ' || "nameEn" || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", '')));
CREATE INDEX "AdvisoryBody_search_name" ON "AdvisoryBody" USING gin (search_plain("nameRu" || ' ' || "nameEn") gin_trgm_ops);

CREATE INDEX "TosBody_search_words" ON "TosBody" USING gin (search_words(
  "nameRu" || ' ' || "nameEn" || ' ' || "territoryRu" || ' ' || "aboutRu" || ' ' || coalesce("aboutEn", '')));
CREATE INDEX "TosBody_search_name" ON "TosBody" USING gin (search_plain("nameRu" || ' ' || "nameEn" || ' ' || "territoryRu") gin_trgm_ops);

CREATE INDEX "Practice_search_words" ON "Practice" USING gin (search_words(
  "titleRu" || ' ' || coalesce("titleEn", '') || ' ' || "problemRu" || ' ' || "solutionRu" || ' ' || "resultRu"));
CREATE INDEX "Practice_search_name" ON "Practice" USING gin (search_plain("titleRu" || ' ' || coalesce("titleEn", '')) gin_trgm_ops);

CREATE INDEX "Person_search_name" ON "Person" USING gin (search_plain("familyName" || ' ' || "givenName" || ' ' || coalesce("patronymicName", '')) gin_trgm_ops);
