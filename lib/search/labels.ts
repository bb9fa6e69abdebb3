import type { ByLocale } from "@/lib/i18n";
import type { Found } from "@/lib/search/queries";
import type { QueryObjection } from "@/lib/search/rules";

const ru = {
  lead: "Мероприятия, обсуждения, организации, советы, люди и практики.", ask: "Что ищете", find: "Найти", nothing: "Ничего не нашлось", advice: "Попробуйте другое слово или посмотрите карту портала.", results: (count: number) => `Найдено: ${count}`,
  objections: { empty: "", "too-short": "Введите хотя бы две буквы", "too-long": "Слишком длинный запрос: не больше 100 знаков" } satisfies Record<QueryObjection, string>,
  kinds: { event: "мероприятие", hearing: "обсуждение", organisation: "организация", body: "совет", tos: "ТОС", practice: "практика", person: "член совета" } satisfies Record<Found["kind"], string>,
};
export const searchWords: ByLocale<typeof ru> = {
  ru,
  en: {
    lead: "Events, hearings, organisations, councils, people and practices.", ask: "What are you looking for", find: "Search", nothing: "Nothing was found", advice: "Try another word or look at the site map.", results: (count) => `Found: ${count}`,
    objections: { empty: "", "too-short": "Enter at least two letters", "too-long": "The query is too long: at most 100 characters" },
    kinds: { event: "event", hearing: "hearing", organisation: "organisation", body: "council", tos: "TOS", practice: "practice", person: "member of a council" },
  },
};

export const searchPaths: Record<Found["kind"], string> = { event: "/events/", hearing: "/hearings/", organisation: "/organisations/", body: "/councils/", tos: "/tos/", practice: "/practices/", person: "/people/" };
