import { notFound } from "next/navigation";

import { type Locale, isLocale } from "@/lib/i18n";
import { isReadingCode, plainMode } from "@/lib/reading-mode";

export type LocaleParams = Promise<{ locale: string }>;

/** The first segment of an address: `ru`, or `ru~21100` where a reading mode was chosen. */
export function parseSegment(segment: string): { locale: Locale; view: string } | null {
  const [locale = "", view = plainMode] = decodeURIComponent(segment).split("~");
  return isLocale(locale) && isReadingCode(view) ? { locale, view } : null;
}

export async function pageLocale(params: LocaleParams): Promise<Locale> {
  return (parseSegment((await params).locale) ?? notFound()).locale;
}
