import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { OrganisationKind, OrganisationStatus } from "@/prisma/generated/enums";

/** Headings of the directory. */
export const kindNames: ByLocale<Record<OrganisationKind, string>> = {
  ru: {
    veterans: "Ветераны",
    disability: "Люди с инвалидностью",
    women: "Женские",
    youth: "Молодёжь",
    nationalCultural: "Национально-культурные",
    cossack: "Казачество",
    religious: "Религиозные",
    tradeUnion: "Профсоюзы",
    other: "Другие",
    initiativeGroup: "Инициативные группы",
  },
  en: {
    veterans: "Veterans",
    disability: "People with disabilities",
    women: "Women",
    youth: "Youth",
    nationalCultural: "National-cultural",
    cossack: "Cossack",
    religious: "Religious",
    tradeUnion: "Trade unions",
    other: "Other",
    initiativeGroup: "Initiative groups",
  },
};

export const statusNames: ByLocale<Record<OrganisationStatus, string>> = {
  ru: {
    draft: "черновик",
    submitted: "на проверке",
    verified: "действует",
    suspended: "приостановлена",
    liquidated: "ликвидирована",
  },
  en: { draft: "draft", submitted: "being checked", verified: "active", suspended: "suspended", liquidated: "liquidated" },
};

/** What an organisation may have, each with the letter that stands for it in the directory. */
export type Having = "seats" | "premises" | "subsidy";
export const havings = ["seats", "premises", "subsidy"] as const satisfies readonly Having[];

export const letters: ByLocale<Record<Having, string>> = {
  ru: { seats: "С", premises: "П", subsidy: "₽" },
  en: { seats: "C", premises: "P", subsidy: "₽" },
};

export const havingLabels: ByLocale<Record<Having, (year: number) => string>> = {
  ru: {
    seats: () => "место в совете",
    premises: () => "муниципальное помещение",
    subsidy: (year) => `субсидия ${year} года`,
  },
  en: { seats: () => "a seat in a council", premises: () => "municipal premises", subsidy: (year) => `a subsidy of ${year}` },
};

const counted = {
  ru: { one: "организация", few: "организации", many: "организаций", other: "организации" },
  en: { one: "organisation", other: "organisations" },
} as const;

export const countOrganisations = (locale: Locale, count: number) => plural(locale, count, counted[locale]);
