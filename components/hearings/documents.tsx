import { Said } from "@/components/ui/said";
import { formatDay } from "@/lib/dates";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import type { HearingDocument } from "@/lib/hearings/queries";
import { type Locale, formatNumber } from "@/lib/i18n";

const kilobytes = (locale: Locale, bytes: number) =>
  `${formatNumber(locale, Math.max(1, Math.round(bytes / 1024)))}\u00A0${locale === "ru" ? "КБ" : "KB"}`;
const ending = (fileName: string) => fileName.split(".").at(-1)?.toUpperCase() ?? "";

/** The papers of a hearing: name, number, date, kind and size. */
export function Documents({ locale, documents }: { locale: Locale; documents: readonly HearingDocument[] }) {
  if (documents.length === 0) return <p className="measure mt-2 text-muted">{hearingPageWords[locale].noDocuments}</p>;
  return (
    <ul className="my-4">
      {documents.map(({ id, titleRu, titleEn, number, signedOn, fileName, bytes }) => (
        <li key={id} className="border-t border-line py-3">
          <Said locale={locale} ru={titleRu} en={titleEn} />
          <span className="block text-[0.9375rem] text-muted">
            {[number && `№\u00A0${number}`, signedOn && formatDay(locale, signedOn), ending(fileName), kilobytes(locale, bytes)]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
