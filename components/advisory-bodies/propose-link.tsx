import { councilWords } from "@/lib/advisory-bodies/page-labels";
import type { PublishedBody } from "@/lib/advisory-bodies/queries";
import { type Locale, pick } from "@/lib/i18n";

type Body = Pick<PublishedBody, "nameRu" | "nameEn" | "contactEmail">;

/** Opens a letter to the secretary with its subject filled in; the address itself can be copied and printed. */
export function ProposeLink({ locale, body }: { locale: Locale; body: Body }) {
  const t = councilWords[locale];
  const subject = encodeURIComponent(t.subject(pick(locale, body.nameRu, body.nameEn).text));
  return (
    <>
      <a className="link break-words" href={`mailto:${body.contactEmail}?subject=${subject}`}>
        {t.proposeLink}
      </a>{" "}
      <span className="text-muted">{body.contactEmail}</span>
    </>
  );
}
