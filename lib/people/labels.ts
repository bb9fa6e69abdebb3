import type { ByLocale } from "@/lib/i18n";
import type { SeatPhase } from "@/lib/memberships/rules";

const ru = {
  lead: "Здесь только то, что относится к работе в совещательных органах города.",
  titles: {
    current: "Места в советах сейчас",
    coming: "Назначения, которые вступят в силу",
    former: "Места в советах раньше",
  } satisfies Record<SeatPhase, string>,
  body: "Совет",
  post: "Должность",
  represents: "Кого представляет",
  term: "Срок",
  act: "Назначение",
};

export type PersonWords = typeof ru;

const en: PersonWords = {
  lead: "Only what concerns work in the city's advisory bodies is shown here.",
  titles: { current: "Seats held now", coming: "Seats to be held", former: "Seats held before" },
  body: "Council",
  post: "Post",
  represents: "Represents",
  term: "Term",
  act: "Appointed by",
};

export const personWords: ByLocale<PersonWords> = { ru, en };
