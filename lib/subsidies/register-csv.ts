import { type Cell, toCsv } from "@/lib/csv";
import type { Locale } from "@/lib/i18n";
import { registerWords } from "@/lib/subsidies/register-labels";
import type { RegisterEntry } from "@/lib/subsidies/register-queries";

const roubles = (locale: Locale, kopecks: bigint) =>
  `${kopecks / 100n}${locale === "ru" ? "," : "."}${String(kopecks % 100n).padStart(2, "0")}`;

function row(locale: Locale, entry: RegisterEntry): Cell[] {
  const t = registerWords[locale];
  const { organisation: of } = entry;
  const decimal = (value: number) => (locale === "ru" ? String(value).replace(".", ",") : String(value));
  return [
    locale === "ru" ? of.nameRu : of.nameEn,
    of.shortNameRu,
    of.inn,
    of.ogrn,
    of.addressRu,
    t.kinds[entry.kind],
    entry.kind === "financial" ? t.subsidy : `${t.room}, ${entry.right}`,
    entry.kind === "financial" ? roubles(locale, entry.amountKopecks) : null,
    entry.kind === "property" ? decimal(entry.areaM2) : null,
    entry.purposeRu,
    entry.startOn,
    entry.endOn,
    entry.act,
  ];
}

/** The register as a file; dates are ISO 8601. */
export const registerCsv = (locale: Locale, entries: readonly RegisterEntry[]) =>
  toCsv([registerWords[locale].columns, ...entries.map((entry) => row(locale, entry))]);
