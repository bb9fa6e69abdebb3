"use client";

type Failure = { error: Error & { digest?: string }; reset: () => void };

/** A bug or an outage: a reference for the office, no details. */
export default function Failed({ error, reset }: Failure) {
  return (
    <div className="grid gap-10 py-12 md:grid-cols-2">
      <section lang="ru">
        <h1>Не получилось показать страницу</h1>
        <p className="mt-3">Ошибка на нашей стороне, она записана. Попробуйте ещё раз через минуту.</p>
        {error.digest ? <p className="mt-3">Номер ошибки: {error.digest}</p> : null}
        <button type="button" className="button mt-4" onClick={reset}>
          Попробовать ещё раз
        </button>
      </section>
      <section lang="en">
        <h2>The page could not be shown</h2>
        <p className="mt-3">The mistake is ours and has been recorded. Please try again in a minute.</p>
        {error.digest ? <p className="mt-3">Reference: {error.digest}</p> : null}
      </section>
    </div>
  );
}
