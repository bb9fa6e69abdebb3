-- What /search asks: Russian stems and trigrams of the words, ё as е.
CREATE FUNCTION "searchable"("words" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT replace(lower("words"), 'ё', 'е') $$;
CREATE INDEX "Event_search" ON "Event" USING gin (to_tsvector('russian', "searchable"("titleRu" || ' ' || "aboutRu")));
CREATE INDEX "Event_similar" ON "Event" USING gin ("searchable"("titleRu") gin_trgm_ops);
CREATE INDEX "Hearing_search" ON "Hearing" USING gin (to_tsvector('russian', "searchable"("titleRu" || ' ' || "aboutRu")));
CREATE INDEX "Hearing_similar" ON "Hearing" USING gin ("searchable"("titleRu") gin_trgm_ops);
CREATE INDEX "Organisation_search" ON "Organisation" USING gin (to_tsvector('russian', "searchable"("nameRu" || ' ' || "aboutRu")));
CREATE INDEX "Organisation_similar" ON "Organisation" USING gin ("searchable"("nameRu") gin_trgm_ops);
CREATE INDEX "Person_similar" ON "Person" USING gin ("searchable"("familyName") gin_trgm_ops);
