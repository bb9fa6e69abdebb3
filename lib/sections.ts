import type { ByLocale } from "@/lib/i18n";

/** The public addresses under /ru and /en, and their names. */
export const sections = {
  hearings: { ru: "Обсуждения и слушания", en: "Hearings" },
  events: { ru: "Афиша", en: "Events" },
  councils: { ru: "Советы", en: "Councils" },
  tos: { ru: "ТОС", en: "Neighbourhoods (TOS)" },
  organisations: { ru: "Организации", en: "Organisations" },
  support: { ru: "Поддержка", en: "Support" },
  head: { ru: "Глава и жители", en: "The head and the public" },
  practices: { ru: "Обмен опытом", en: "Exchange of practice" },
  reports: { ru: "Отчёты", en: "Reports" },
  documents: { ru: "Документы", en: "Documents" },
  "open-data": { ru: "Открытые данные", en: "Open data" },
  search: { ru: "Поиск", en: "Search" },
  about: { ru: "О портале", en: "About" },
  accessibility: { ru: "Доступность", en: "Accessibility" },
  privacy: { ru: "Персональные данные", en: "Privacy" },
  sitemap: { ru: "Карта портала", en: "Site map" },
} as const satisfies Record<string, ByLocale<string>>;

export type Section = keyof typeof sections;

export const mainSections = [
  "hearings",
  "events",
  "councils",
  "tos",
  "organisations",
  "support",
  "head",
] as const satisfies readonly Section[];
export const moreSections = [
  "practices",
  "reports",
  "documents",
  "open-data",
  "about",
  "accessibility",
  "privacy",
  "sitemap",
] as const satisfies readonly Section[];
