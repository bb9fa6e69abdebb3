import { EventList } from "@/components/events/event-parts";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { dayAt, formatMonth } from "@/lib/dates";
import { eventWords } from "@/lib/events/labels";
import { listPublishedCampaigns as listCampaigns } from "@/lib/campaigns/queries";
import { listComingEvents } from "@/lib/events/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  const page = pageMetadata({ locale, path: "/events", title: sections.events[locale], description: eventWords[locale].lead });
  return {
    ...page,
    alternates: {
      ...page.alternates,
      types: { "text/calendar": "/feeds/events.ics", "application/atom+xml": "/feeds/events.atom" },
    },
  };
}

export default async function EventsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const today = dayAt(new Date());
  const [events, campaigns] = await Promise.all([listComingEvents(today), listCampaigns()]);
  const [year = "", month = ""] = today.split("-");
  const say = eventWords[locale];
  return (
    <>
      <PageHead locale={locale} title={sections.events[locale]} lead={say.lead} />
      <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <Link
          href={`/${locale}/events/${year}/${month}`}
        >{`${say.calendar}: ${formatMonth(locale, Number(year), Number(month))}`}</Link>
        <a className="link" href="/feeds/events.ics">
          {say.subscribe}
        </a>
      </p>
      {events.length === 0 ? (
        <EmptyState title={say.none}>{say.noneText}</EmptyState>
      ) : (
        <EventList locale={locale} events={events} />
      )}
      <h2 className="mt-10">{say.campaigns}</h2>
      <ul className="my-3 grid gap-2">
        {campaigns.map((campaign) => (
          <li key={campaign.slug}>
            <Link href={`/${locale}/campaigns/${campaign.slug}`}>
              <Said locale={locale} ru={campaign.nameRu} en={campaign.nameEn} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
