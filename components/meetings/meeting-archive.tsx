import { PageHead } from "@/components/layout/page-head";
import { MeetingsByYear } from "@/components/meetings/meeting-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { type Locale, pick } from "@/lib/i18n";
import type { Page } from "@/lib/keyset";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { ListedMeeting } from "@/lib/meetings/queries";
import { sections } from "@/lib/sections";

type Body = { slug: string; nameRu: string; nameEn: string };
type ArchiveProps = { locale: Locale; body: Body; page: Page<ListedMeeting>; now: Date; isFirst?: boolean };

/** All meetings of a body, a page at a time. */
export function MeetingArchive({ locale, body, page, now, isFirst = true }: ArchiveProps) {
  const t = meetingWords[locale];
  const home = `/councils/${body.slug}`;
  const trail = [
    { label: sections.councils[locale], href: "/councils" },
    { label: pick(locale, body.nameRu, body.nameEn).text, href: home },
    ...(isFirst ? [] : [{ label: t.allMeetings, href: `${home}/meetings` }]),
  ];
  return (
    <>
      <PageHead locale={locale} trail={trail} title={t.allMeetings} lead={t.archiveLead} />
      {page.items.length === 0 ? <EmptyState title={t.nonePast} /> : null}
      <MeetingsByYear locale={locale} meetings={page.items} bodySlug={body.slug} now={now} level="h2" />
      <Pagination
        locale={locale}
        previous={isFirst ? null : `/${locale}${home}/meetings`}
        next={page.next && `/${locale}${home}/meetings/page/${page.next}`}
      />
    </>
  );
}
