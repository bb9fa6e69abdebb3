import { PageHead } from "@/components/layout/page-head";
import { MeetingList, MeetingsByYear } from "@/components/meetings/meeting-list";
import { headWords } from "@/components/meetings/head-labels";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { dayAt } from "@/lib/dates";
import { listPublishedMeetingsFrom, listPublishedMeetingsUntil } from "@/lib/meetings/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/head", title: sections.head[locale], description: headWords[locale].lead });
}

export default async function HeadPage({ params }: Params) {
  const locale = await pageLocale(params);
  const now = new Date();
  const today = dayAt(now);
  const [ahead, past] = await Promise.all([listPublishedMeetingsFrom("head", today), listPublishedMeetingsUntil("head", today)]);
  const say = headWords[locale];
  return (
    <>
      <PageHead locale={locale} title={sections.head[locale]} lead={say.lead} />
      <h2 className="mt-8">{say.next}</h2>
      {ahead.length === 0 ? <EmptyState title={say.none}>{say.noneText}</EmptyState> : <MeetingList locale={locale} meetings={ahead} now={now} />}
      <h2 className="mt-8">{say.past}</h2>
      <MeetingsByYear locale={locale} meetings={past} now={now} />
      <p className="mt-8"><Link href={`/${locale}/reports`}>{say.reports}</Link></p>
    </>
  );
}
