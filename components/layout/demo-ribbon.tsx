import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

export function DemoRibbon({ locale }: { locale: Locale }) {
  return (
    <aside aria-label={words[locale].demo} className="ribbon bg-amber py-1 text-[0.9375rem] text-on-amber">
      <p className="page">
        <strong>{words[locale].demo}.</strong> {words[locale].demoHint}
      </p>
    </aside>
  );
}
