import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { formatDay } from "@/lib/dates";
import { documentWords, fileLabel } from "@/lib/documents/labels";
import type { PublishedDocument } from "@/lib/documents/queries";
import type { Locale } from "@/lib/i18n";
import { meetingPath } from "@/lib/meetings/addresses";

type Paper = PublishedDocument;

const kinds = [
  { kind: "hearing", belongs: ({ hearing }: Paper) => hearing !== null },
  { kind: "meeting", belongs: ({ hearing, meeting }: Paper) => hearing === null && meeting !== null },
  { kind: "other", belongs: ({ hearing, meeting }: Paper) => hearing === null && meeting === null },
] as const;

function Whose({ locale, paper: { hearing, meeting } }: { locale: Locale; paper: Paper }) {
  if (hearing)
    return (
      <Link href={`/${locale}/hearings/${hearing.slug}`}>
        <Said locale={locale} ru={hearing.titleRu} en={hearing.titleEn} />
      </Link>
    );
  if (!meeting) return null;
  return (
    <Link href={`/${locale}${meetingPath(meeting)}`}>
      <Said locale={locale} ru={meeting.titleRu} en={meeting.titleEn} />
    </Link>
  );
}

/** Papers by kind; each leads to the hearing or the meeting where it can be read. */
export function PaperList({ locale, papers }: { locale: Locale; papers: readonly Paper[] }) {
  const t = documentWords[locale];
  return kinds
    .map(({ kind, belongs }) => ({ kind, of: papers.filter(belongs) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => (
      <section key={kind} aria-labelledby={`papers-${kind}`} className="mt-6">
        <h3 id={`papers-${kind}`}>{t.kinds[kind]}</h3>
        <ul>
          {of.map((paper) => (
            <li key={paper.id} className="border-b border-line py-3">
              <p>
                <Said locale={locale} ru={paper.titleRu} en={paper.titleEn} />
                {paper.number ? ` № ${paper.number}` : null}
              </p>
              <p className="text-[0.9375em] text-muted">
                {[paper.signedOn ? formatDay(locale, paper.signedOn) : null, fileLabel(locale, paper)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <Whose locale={locale} paper={paper} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
