import { Link } from "@/components/ui/link";
import { Said, SaidProse } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { practiceWords } from "@/lib/practices/labels";
import type { FoundPractice } from "@/lib/practices/queries";

/** A practice as a story: the trouble, the deed, what came of it, and what the city made of it. */
export function PracticeStory({ locale, practice }: { locale: Locale; practice: FoundPractice }) {
  const t = practiceWords[locale];
  const parts = [
    { id: "problem", title: t.problem, ru: practice.problemRu, en: practice.problemEn },
    { id: "solution", title: t.solution, ru: practice.solutionRu, en: practice.solutionEn },
    { id: "result", title: t.result, ru: practice.resultRu, en: practice.resultEn },
  ];
  return (
    <>
      {parts.map(({ id, title, ru, en }) => (
        <section key={id} aria-labelledby={id} className="mt-8">
          <h2 id={id}>{title}</h2>
          <div className="mt-2">
            <SaidProse locale={locale} ru={ru} en={en} />
          </div>
        </section>
      ))}
      <Adopted locale={locale} practice={practice} />
      <SummaryList
        rows={[
          { label: t.source, value: <Source locale={locale} partner={practice.partner} /> },
          { label: t.published, value: formatDay(locale, practice.publishedOn) },
        ]}
      />
    </>
  );
}

function Adopted({ locale, practice: { adoptedOn, adoptedHereRu, adoptedHereEn } }: { locale: Locale; practice: FoundPractice }) {
  const t = practiceWords[locale];
  return (
    <section aria-labelledby="adopted" className="card my-8 border-s-4 border-action bg-action-soft p-4">
      <h2 id="adopted">{t.adopted}</h2>
      <div className="mt-2">
        {adoptedHereRu ? <SaidProse locale={locale} ru={adoptedHereRu} en={adoptedHereEn} /> : null}
        {adoptedOn ? <p className="mt-2">{t.adoptedSince(formatDay(locale, adoptedOn))}</p> : null}
        {adoptedOn || adoptedHereRu ? null : <p className="measure">{t.notAdopted}</p>}
      </div>
    </section>
  );
}

function Source({ locale, partner }: { locale: Locale; partner: FoundPractice["partner"] }) {
  if (!partner) return practiceWords[locale].own;
  return (
    <Link href={`/${locale}/practices/partners/${partner.slug}`}>
      <Said locale={locale} ru={partner.nameRu} en={partner.nameEn} />
    </Link>
  );
}
