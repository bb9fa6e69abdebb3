import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { AskHead } from "@/components/meetings/ask-head";
import { MeetingList, MeetingsByYear } from "@/components/meetings/meeting-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { dayAt } from "@/lib/dates";
import { headWords } from "@/lib/meetings/head-labels";
import { listPublishedMeetings, listPublishedMeetingsFrom } from "@/lib/meetings/queries";
import { isAhead } from "@/lib/meetings/rules";
import { findMunicipality } from "@/lib/municipality/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/head", title: sections.head[locale], description: headWords[locale].lead });
}

export default async function Head({ params }: Params) {
  const locale = await pageLocale(params);
  const now = new Date();
  const [from, latest, city] = await Promise.all([
    listPublishedMeetingsFrom("head", dayAt(now)),
    listPublishedMeetings("head", null),
    findMunicipality(),
  ]);
  const ahead = from.filter((meeting) => isAhead(meeting, now));
  const past = latest.items.filter((meeting) => !isAhead(meeting, now));
  const t = headWords[locale];

  return (
    <>
      <PageHead locale={locale} title={sections.head[locale]} lead={t.lead} />
      <section aria-labelledby="next" className="mt-8">
        <h2 id="next">{t.next}</h2>
        {ahead.length === 0 ? <EmptyState title={t.none}>{t.noneText}</EmptyState> : null}
        <MeetingList locale={locale} meetings={ahead} now={now} />
      </section>
      {city ? <AskHead locale={locale} email={city.email} phone={city.phone} /> : null}
      <section aria-labelledby="past" className="mt-8">
        <h2 id="past">{t.past}</h2>
        {past.length === 0 ? <EmptyState title={t.nonePast} /> : null}
        <MeetingsByYear locale={locale} meetings={past} now={now} />
        <Pagination locale={locale} next={latest.next && `/${locale}/head/page/${latest.next}`} />
      </section>
      <p className="measure mt-8">
        {`${t.reportsText} `}
        <Link href={`/${locale}/reports`}>{t.reports}</Link>
      </p>
    </>
  );
}
