import { formatDay } from "@/lib/dates";
import { type ByLocale, type Locale, formatNumber, pick } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import type { Allocation, Award } from "@/lib/subsidies/queries";

/** A line of the register of supported organisations (7-FZ, article 31.2). */
export type Entry = { key: string; name: string; slug: string; inn: string; ogrn: string; address: string; form: string; size: string; term: string; decision: string };

const forms: ByLocale<Record<"money" | "premises", string>> = { ru: { money: "финансовая", premises: "имущественная" }, en: { money: "financial", premises: "property" } };
const open: ByLocale<string> = { ru: "бессрочно", en: "open-ended" };

const recipient = (locale: Locale, { organisation }: Award | Allocation) => ({
  name: pick(locale, organisation.nameRu, organisation.nameEn).text, slug: organisation.slug, inn: organisation.inn ?? "", ogrn: organisation.ogrn ?? "", address: pick(locale, organisation.addressRu, organisation.addressEn).text,
});

export function registerOf(locale: Locale, awards: readonly Award[], allocations: readonly Allocation[]): Entry[] {
  const money = awards.map((award) => ({
    key: award.id, ...recipient(locale, award), form: forms[locale].money, size: formatMoney(locale, award.amountKopecks), term: String(award.year), decision: award.act,
  }));
  const property = allocations.map((allocation) => ({
    key: allocation.id, ...recipient(locale, allocation), form: forms[locale].premises, size: `${formatNumber(locale, allocation.areaM2)} ${locale === "ru" ? "м²" : "m²"}`,
    term: `${formatDay(locale, allocation.startOn)} – ${allocation.endOn ? formatDay(locale, allocation.endOn) : open[locale]}`, decision: allocation.act,
  }));
  return [...money, ...property].toSorted((a, b) => a.name.localeCompare(b.name, locale) || a.form.localeCompare(b.form, locale));
}
