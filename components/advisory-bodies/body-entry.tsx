import { ProposeLink } from "@/components/advisory-bodies/propose-link";
import { MeetingLine } from "@/components/meetings/meeting-line";
import { Link } from "@/components/ui/link";
import { Said, SaidProse } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import type { PublishedBody } from "@/lib/advisory-bodies/queries";
import type { Locale } from "@/lib/i18n";
import { countMembersWord } from "@/lib/meetings/labels";
import type { ListedMeeting } from "@/lib/meetings/queries";

type BodyEntryProps = { locale: Locale; body: PublishedBody; members: number; next: ListedMeeting | null; now: Date };

/** One body in the list: what it is for, who sits in it, when it meets, whom to write to. */
export function BodyEntry({ locale, body, members, next, now }: BodyEntryProps) {
  const t = councilWords[locale];
  const meeting = next ? <MeetingLine locale={locale} meeting={next} bodySlug={body.slug} now={now} /> : t.nextNone;
  return (
    <article aria-labelledby={body.slug} className="mt-8 border-t border-line pt-6">
      <h2 id={body.slug}>
        <Link href={`/${locale}/councils/${body.slug}`}>
          <Said locale={locale} ru={body.nameRu} en={body.nameEn} />
        </Link>
      </h2>
      <div className="mt-3">
        <SaidProse locale={locale} ru={body.aboutRu} en={body.aboutEn} />
      </div>
      <SummaryList
        rows={[
          { label: t.members, value: countMembersWord(locale, members) },
          { label: t.next, value: meeting },
          { label: t.contact, value: <ProposeLink locale={locale} body={body} /> },
        ]}
      />
    </article>
  );
}
