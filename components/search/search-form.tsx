import type { Locale } from "@/lib/i18n";
import { searchWords } from "@/lib/search/labels";
import { longest } from "@/lib/search/rules";
import { words } from "@/lib/words";

type SearchFormProps = { locale: Locale; query: string; problem: string | null };

/** A plain form: the query is the address, so that it can be kept and sent. */
export function SearchForm({ locale, query, problem }: SearchFormProps) {
  const t = searchWords[locale];
  return (
    <search>
      <form action={`/${locale}/search`} method="get" className="no-print mt-6 max-w-3xl">
        <label htmlFor="q" className="font-semibold">
          {t.label}
        </label>
        <p id="q-hint" className="text-[0.9375em] text-muted">
          {t.hint}
        </p>
        {problem ? (
          <p id="q-problem" role="alert" className="mt-1 font-semibold text-danger">
            {problem}
          </p>
        ) : null}
        <div className="mt-2 flex flex-wrap gap-3">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={longest}
            autoComplete="off"
            aria-describedby={problem ? "q-hint q-problem" : "q-hint"}
            aria-invalid={problem ? true : undefined}
            className="input min-w-0 flex-1 basis-56"
          />
          <button type="submit" className="button">
            {words[locale].find}
          </button>
        </div>
      </form>
    </search>
  );
}
