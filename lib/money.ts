import type { Locale } from "@/lib/i18n";

/** Money is whole kopecks, as bigint. `910 000 ₽`; kopecks are shown only where there are any. */
export function formatMoney(locale: Locale, kopecks: bigint): string {
  const whole = kopecks % 100n === 0n;
  return new Intl.NumberFormat(locale === "ru" ? "ru-RU" : "en-GB", {
    style: "currency",
    currency: "RUB",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(Number(kopecks) / 100);
}

/** `1 250,50` or `1250.5` as typed; null when it is not an amount. */
export function parseMoney(text: string): bigint | null {
  const match = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s\u00A0₽]/g, ""));
  if (!match) return null;
  return BigInt(match[1] ?? "0") * 100n + BigInt((match[2] ?? "").padEnd(2, "0"));
}
