import { EmptyState } from "@/components/ui/empty-state";
import { Said } from "@/components/ui/said";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { documentLabel } from "@/lib/meetings/labels";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { FoundMeeting } from "@/lib/meetings/record-queries";

type DocumentsProps = { locale: Locale; documents: FoundMeeting["documents"] };

/** Papers with what one wants to know before opening: number, day, kind and size of the file. */
export function MeetingDocuments({ locale, documents }: DocumentsProps) {
  const t = meetingWords[locale];
  if (documents.length === 0) return <EmptyState title={t.noDocuments}>{t.noDocumentsHint}</EmptyState>;
  return (
    <ul className="my-4">
      {documents.map(({ id, titleRu, titleEn, number, signedOn, fileName, bytes }) => (
        <li key={id} className="border-t border-line py-3">
          <a className="link" href={`/api/documents/${id}`}>
            <Said locale={locale} ru={titleRu} en={titleEn} />
          </a>
          <p className="text-[0.9375rem] text-muted">
            {documentLabel(locale, { number, signedOn: signedOn && formatDay(locale, signedOn), fileName, bytes })}
          </p>
        </li>
      ))}
    </ul>
  );
}
