import { type Locale, pick } from "@/lib/i18n";

/** What the office wrote, in the reader's language, marked as Russian where there is no English. */
export function Said({ locale, ru, en }: { locale: Locale; ru: string; en?: string | null | undefined }) {
  const { text, lang } = pick(locale, ru, en);
  return lang ? <span lang={lang}>{text}</span> : text;
}

/** The same for several paragraphs, divided by empty lines. */
export function SaidProse({ locale, ru, en }: { locale: Locale; ru: string; en?: string | null | undefined }) {
  const { text, lang } = pick(locale, ru, en);
  return (
    <div className="prose measure" lang={lang}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
