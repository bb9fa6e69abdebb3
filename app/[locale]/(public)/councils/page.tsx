import type { Metadata } from "next";

import { BodyEntry } from "@/components/advisory-bodies/body-entry";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Said } from "@/components/ui/said";
import { councilWords } from "@/lib/advisory-bodies/page-labels";
import { listPublishedBodies } from "@/lib/advisory-bodies/queries";
import { isDissolved } from "@/lib/advisory-bodies/rules";
import { dayAt } from "@/lib/dates";
import { listPublishedMeetingsAhead } from "@/lib/meetings/queries";
import { nextMeeting } from "@/lib/meetings/rules";
import { countMembersByBody } from "@/lib/memberships/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = councilWords[locale];
  return pageMetadata({ locale, path: "/councils", title: t.title, description: t.lead });
}

export default async function Councils({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = councilWords[locale];
  const now = new Date();
  const today = dayAt(now);
  const [bodies, counts, ahead] = await Promise.all([
    listPublishedBodies(),
    countMembersByBody(today),
    listPublishedMeetingsAhead(today),
  ]);
  const active = bodies.filter((body) => !isDissolved(body, today));
  const dissolved = bodies.filter((body) => isDissolved(body, today));
  const membersOf = (id: string) => counts.find(({ bodyId }) => bodyId === id)?.members ?? 0;

  return (
    <>
      <PageHead locale={locale} title={t.title} lead={t.lead} />
      <div className="measure mt-6">
        <p>{t.what}</p>
        <Notice title={t.proposeTitle}>
          <p>{t.propose}</p>
        </Notice>
      </div>
      {active.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : null}
      {active.map((body) => (
        <BodyEntry
          key={body.id}
          locale={locale}
          body={body}
          members={membersOf(body.id)}
          now={now}
          next={nextMeeting(ahead, { body: body.slug, now })}
        />
      ))}
      {dissolved.length > 0 ? <h2 className="mt-10">{t.dissolvedTitle}</h2> : null}
      <ul>
        {dissolved.map(({ id, slug, nameRu, nameEn }) => (
          <li key={id} className="mt-2">
            <Link href={`/${locale}/councils/${slug}`}>
              <Said locale={locale} ru={nameRu} en={nameEn} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
