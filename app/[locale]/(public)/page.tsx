import { EventList } from "@/components/events/event-parts";
import { HearingList } from "@/components/hearings/hearing-list";
import { homeWords } from "@/components/home/labels";
import { CardList } from "@/components/ui/card-list";
import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { dayAt } from "@/lib/dates";
import { listComingEvents } from "@/lib/events/queries";
import { listCurrentHearings } from "@/lib/hearings/queries";
import { phaseOf } from "@/lib/hearings/rules";
import type { Locale } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { findIndicator } from "@/lib/reports/indicators";
import { saidLabel } from "@/lib/reports/labels";
import { type YearFigures, findFigures, listPublishedReports } from "@/lib/reports/queries";
import { words } from "@/lib/words";

type Params = { params: LocaleParams };

const figures = ["councils", "tos", "subsidised", "premises"] as const;

function factOf(locale: Locale, code: string, values: YearFigures) {
  const indicator = findIndicator(code);
  return indicator ? [{ label: indicator.name[locale], value: saidLabel(locale, indicator, values) }] : [];
}

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "", title: words[locale].tagline, description: homeWords[locale].lead });
}

export default async function HomePage({ params }: Params) {
  const locale = await pageLocale(params);
  const now = new Date();
  const [hearings, events, reports] = await Promise.all([
    listCurrentHearings(),
    listComingEvents(dayAt(now), 5),
    listPublishedReports(),
  ]);
  const year = reports[0]?.year ?? now.getUTCFullYear();
  const values = await findFigures(year);
  const open = hearings.filter((hearing) => phaseOf(hearing, now) === "open").slice(0, 3);
  const say = homeWords[locale];
  return (
    <>
      <div className="pb-4 pt-8">
        <h1>{words[locale].tagline}</h1>
        <p className="measure mt-3 text-[1.125em] text-muted">{say.lead}</p>
        <search>
          <form action={`/${locale}/search`} method="get" className="measure no-print mt-5 flex flex-wrap gap-3">
            <label htmlFor="home-q" className="sr-only">
              {words[locale].search}
            </label>
            <input
              id="home-q"
              name="q"
              type="search"
              placeholder={words[locale].searchHint}
              className="input min-w-0 flex-1 basis-[12rem]"
            />
            <button type="submit" className="button">
              {words[locale].find}
            </button>
          </form>
        </search>
      </div>
      <div className="grid gap-x-12 md:grid-cols-2">
        <section>
          <h2 className="mt-4">{say.open}</h2>
          {open.length === 0 ? <p className="my-4">{say.none}</p> : <HearingList locale={locale} hearings={open} now={now} />}
          <p>
            <Link href={`/${locale}/hearings`}>{say.allHearings}</Link>
          </p>
        </section>
        <section>
          <h2 className="mt-4">{say.events}</h2>
          <EventList locale={locale} events={events} />
          <p>
            <Link href={`/${locale}/events`}>{say.allEvents}</Link>
          </p>
        </section>
      </div>
      <h2 className="mt-10">{say.take}</h2>
      <CardList cards={say.ways.map(({ href, title, text }) => ({ key: href, href: `/${locale}${href}`, title, text }))} />
      <h2 className="mt-10">{`${say.year}: ${year}`}</h2>
      <Facts facts={figures.flatMap((code) => factOf(locale, code, values))} />
      <p>
        <Link href={`/${locale}/reports/${year}`}>{`${say.report} ${year}`}</Link>
      </p>
    </>
  );
}
