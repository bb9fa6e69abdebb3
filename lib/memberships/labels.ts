import { type ByLocale, type Locale, plural } from "@/lib/i18n";

const ru = {
  members: "Кто в составе",
  former: "Кто был в составе раньше",
  name: "Имя",
  post: "Должность",
  represents: "Кого представляет",
  organisation: "Организация",
  since: "С какого дня",
  term: "Срок",
  act: "Назначение",
  noVote: "без права голоса",
  noMembers: "В составе пока никого нет",
  noMembersHint: "Состав утверждают постановлением; после подписания имена появятся здесь.",
  vacant: "Свободно мест",
  from: (day: string) => `с ${day}`,
  between: (from: string, to: string) => `с ${from} по ${to}`,
};

export type SeatWords = typeof ru;

const en: SeatWords = {
  members: "Members",
  former: "Former members",
  name: "Name",
  post: "Post",
  represents: "Represents",
  organisation: "Organisation",
  since: "Since",
  term: "Term",
  act: "Appointed by",
  noVote: "without a vote",
  noMembers: "There are no members yet",
  noMembersHint: "Members are appointed by an order; their names appear here once it is signed.",
  vacant: "Vacant seats",
  from: (day: string) => `from ${day}`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
};

export const seatWords: ByLocale<SeatWords> = { ru, en };

const seats = {
  ru: { one: "место", few: "места", many: "мест", other: "места" },
  en: { one: "seat", other: "seats" },
} as const;

export const countSeats = (locale: Locale, count: number) => plural(locale, count, seats[locale]);
