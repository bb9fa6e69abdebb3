import { hearingWords } from "@/lib/hearings/labels";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import type { Locale } from "@/lib/i18n";

/** The two regimes, and who may take part in what. */
export function Regimes({ locale }: { locale: Locale }) {
  const { kinds } = hearingWords[locale];
  const t = hearingPageWords[locale];
  return (
    <section aria-labelledby="regimes" className="mt-10 border-s-4 border-action bg-surface p-4">
      <h2 id="regimes">{t.regimes}</h2>
      <ul className="prose measure mt-3">
        <li>
          <strong>{kinds.publicHearing}</strong> {t.hearingIs}
        </li>
        <li>
          <strong>{kinds.publicDiscussion}</strong> {t.discussionIs}
        </li>
      </ul>
      <h3 className="mt-4">{t.whoMay}</h3>
      <div className="prose measure mt-2">
        <p>{t.whoTown}</p>
        <p>{t.whoGeneral}</p>
        <p>{t.after}</p>
      </div>
    </section>
  );
}
