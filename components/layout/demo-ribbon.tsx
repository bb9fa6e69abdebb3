import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

export function DemoRibbon({ locale }: { locale: Locale }) {
  return (
    <p className="ribbon bg-amber py-1 text-[0.9375rem] text-on-amber">
      <span className="page block">
        <strong>{words[locale].demo}.</strong> {words[locale].demoHint}
      </span>
    </p>
  );
}
