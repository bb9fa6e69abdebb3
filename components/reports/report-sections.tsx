import { Fragment, type ReactNode } from "react";

import { Link } from "@/components/ui/link";
import { type Locale, pick } from "@/lib/i18n";
import { type Figures, findIndicator, isEmpty } from "@/lib/reports/indicators";
import { reportWords, saidLabel } from "@/lib/reports/labels";
import type { PublishedReport } from "@/lib/reports/queries";
import { partsOf } from "@/lib/reports/rules";

type Told = { locale: Locale; year: number; figures: Figures };

function Jubilees({ locale, figures }: Told): ReactNode {
  return figures.jubilees.map(({ slug, nameRu, nameEn }, index) => (
    <Fragment key={slug}>
      {index > 0 ? ", " : null}
      <Link href={`/${locale}/campaigns/${slug}`} className="link font-semibold">
        {pick(locale, nameRu, nameEn).text}
      </Link>
    </Fragment>
  ));
}

/** A figure leads to the records it counts. */
function Figure({ code, ...told }: Told & { code: string }) {
  const indicator = findIndicator(code);
  if (!indicator) return `{${code}}`;
  if (indicator.unit === "names" && told.figures.jubilees.length > 0) return <Jubilees {...told} />;
  const said = saidLabel(told.locale, indicator, told.figures);
  if (isEmpty(indicator.value(told.figures))) return <strong>{said}</strong>;
  return (
    <Link href={`/${told.locale}${indicator.href(told.year)}`} className="link font-semibold" title={indicator.name[told.locale]}>
      {said}
    </Link>
  );
}

/** The nine sections, with the year's figures in their places. */
export function ReportSections({ report, ...told }: Told & { report: PublishedReport }) {
  const t = reportWords[told.locale];
  return report.sections.map(({ number, textRu, textEn }) => {
    const { text, lang } = pick(told.locale, textRu, textEn);
    return (
      <section key={number} className="measure mt-8">
        <h2 id={`section-${number}`}>{t.sections[number - 1] ?? t.section(number)}</h2>
        <p className="mt-2" lang={lang}>
          {partsOf(text).map((part, index) => (
            // The order of a text's pieces is what they are.
            <Fragment key={index}>{"text" in part ? part.text : <Figure {...told} code={part.code} />}</Fragment>
          ))}
        </p>
      </section>
    );
  });
}
