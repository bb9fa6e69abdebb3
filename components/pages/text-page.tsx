import type { ReactNode } from "react";

import { PageHead } from "@/components/layout/page-head";
import type { Locale } from "@/lib/i18n";

export type TextPart = { id?: string; title: string; text: readonly string[] };

/** A page of words: a title, a lead, parts under headings. */
export function TextPage({
  locale,
  title,
  lead,
  parts,
  children,
}: {
  locale: Locale;
  title: string;
  lead: string;
  parts: readonly TextPart[];
  children?: ReactNode;
}) {
  return (
    <>
      <PageHead locale={locale} title={title} lead={lead} />
      <div className="prose measure mt-4">
        {parts.map((part) => (
          <section key={part.title} id={part.id}>
            <h2>{part.title}</h2>
            {part.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        {children}
      </div>
    </>
  );
}
