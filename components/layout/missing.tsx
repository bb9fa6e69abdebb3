import { Link } from "@/components/ui/link";

/** Said in both languages: a missing page does not know whose it was. */
export function Missing() {
  return (
    <div className="grid gap-10 py-12 md:grid-cols-2">
      <section lang="ru">
        <h1>Такой страницы нет</h1>
        <p className="mt-3">Возможно, она переехала или в адресе ошибка. Ничего вашего не пропало.</p>
        <p className="mt-3">
          <Link href="/ru">На главную</Link>, <Link href="/ru/search">поиск</Link> или{" "}
          <Link href="/ru/sitemap">карта портала</Link>.
        </p>
      </section>
      <section lang="en">
        <h2>There is no such page</h2>
        <p className="mt-3">It may have moved, or the address has a mistake. Nothing of yours is lost.</p>
        <p className="mt-3">
          <Link href="/en">Home</Link>, <Link href="/en/search">search</Link> or <Link href="/en/sitemap">the site map</Link>.
        </p>
      </section>
    </div>
  );
}
