import type { Metadata } from "next";

import { env } from "@/lib/env";
import { type Locale, locales } from "@/lib/i18n";
import { words } from "@/lib/words";

type Page = { locale: Locale; path: string; title: string; description?: string | null | undefined };

/** Title, description and both languages' addresses of a page; `path` begins with a slash and has no locale. */
export function pageMetadata({ locale, path, title, description }: Page): Metadata {
  const about = description?.replaceAll(/\s+/g, " ").slice(0, 200);
  return {
    metadataBase: new URL(env.PUBLIC_URL),
    title: `${title} · ${words[locale].portal}`,
    ...(about ? { description: about } : {}),
    alternates: {
      canonical: `/${locale}${path}`,
      languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    },
    openGraph: { title, ...(about ? { description: about } : {}), locale: locale === "ru" ? "ru_RU" : "en_GB", type: "website" },
  };
}
