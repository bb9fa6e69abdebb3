import type { ByLocale, Locale } from "@/lib/i18n";
import { type ReadingAspect, aspects, readCode, readingModes, writeCode } from "@/lib/reading-mode";

type AspectWords = { name: string; choices: readonly string[] };

const say: ByLocale<{ title: string; aspects: Record<ReadingAspect, AspectWords> }> = {
  ru: {
    title: "Как показать страницу",
    aspects: {
      size: { name: "Размер букв", choices: ["100 %", "150 %", "200 %"] },
      scheme: { name: "Цвета", choices: ["обычные", "чёрным по белому", "белым по чёрному", "синим по голубому"] },
      spacing: { name: "Промежутки", choices: ["обычные", "большие"] },
      face: { name: "Шрифт", choices: ["без засечек", "с засечками"] },
      pictures: { name: "Картинки", choices: ["показать", "убрать"] },
    },
  },
  en: {
    title: "How to show the page",
    aspects: {
      size: { name: "Letter size", choices: ["100%", "150%", "200%"] },
      scheme: { name: "Colours", choices: ["ordinary", "black on white", "white on black", "blue on light blue"] },
      spacing: { name: "Spacing", choices: ["ordinary", "wide"] },
      face: { name: "Typeface", choices: ["sans-serif", "serif"] },
      pictures: { name: "Pictures", choices: ["show", "hide"] },
    },
  },
};

/** Plain links, so that it works without script; the choice is a cookie. */
export function ReadingPanel({ locale, view }: { locale: Locale; view: string }) {
  const mode = readCode(view);
  return (
    <details className="no-print border-b-2 border-ink bg-paper">
      <summary className="page py-2 font-semibold">{say[locale].title}</summary>
      <dl className="page grid gap-x-6 gap-y-2 py-3 md:grid-cols-[auto_1fr]">
        {aspects.map((aspect) => (
          <div key={aspect} className="contents">
            <dt className="font-semibold">{say[locale].aspects[aspect].name}</dt>
            <dd className="flex flex-wrap gap-x-4 gap-y-1">
              {readingModes[aspect].map((value, index) => (
                <a
                  key={value}
                  href={`/api/view?mode=${writeCode({ ...mode, [aspect]: value })}`}
                  rel="nofollow"
                  aria-current={mode[aspect] === value ? "true" : undefined}
                  className={mode[aspect] === value ? "font-bold no-underline" : "link"}
                >
                  {say[locale].aspects[aspect].choices[index]}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
