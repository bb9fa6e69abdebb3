import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { type AgeVersion, type Founding } from "@/lib/tos-bodies/founding";
import { foundingSteps, foundingWords } from "@/lib/tos-bodies/founding-labels";
import { countResidents } from "@/lib/tos-bodies/labels";

type StepsProps = { locale: Locale; founding: Founding; versions: readonly AgeVersion[]; example: Example; email: string | null };
type Example = { residents: number; needed: number };

/** How neighbours found a TOS, step by step; to be read on a screen or from paper. */
export function FoundingSteps({ locale, founding, versions, example, email }: StepsProps) {
  const t = foundingWords[locale];
  return (
    <div className="measure">
      <ol className="mt-4">
        {foundingSteps[locale](founding).map(({ title, text }, index) => (
          <li key={title} className="border-s-4 border-action py-2 ps-4 not-first:mt-4">
            <h3>{`${index + 1}. ${title}`}</h3>
            <p className="mt-1">{text}</p>
          </li>
        ))}
      </ol>
      {founding.share ? (
        <p className="mt-4">{t.example(countResidents(locale, example.residents), String(example.needed))}</p>
      ) : null}
      <Ages locale={locale} versions={versions} />
      <p className="mt-4">
        {`${t.help} `}
        {email ? (
          <a className="link" href={`mailto:${email}`}>
            {t.write}
          </a>
        ) : null}
      </p>
    </div>
  );
}

/** From which age one may vote, now and under the laws before. */
function Ages({ locale, versions }: { locale: Locale; versions: readonly AgeVersion[] }) {
  const t = foundingWords[locale];
  const lines = versions.flatMap(({ age, law, from, to }) => {
    if (from) return [t.now(age, law, formatDay(locale, from))];
    return to ? [t.before(age, law, formatDay(locale, to))] : [];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="mt-6">{t.title}</h3>
      <ul className="mt-1 list-disc ps-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
