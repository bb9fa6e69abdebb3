import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { TosState } from "@/lib/tos-bodies/rules";

export const tosStateLabels: ByLocale<Record<TosState, string>> = {
  ru: { active: "действует", termOver: "срок полномочий органов истёк", ceased: "деятельность прекращена" },
  en: { active: "active", termOver: "the bodies' term is over", ceased: "ceased" },
};

const residents = {
  ru: { one: "житель", few: "жителя", many: "жителей", other: "жителя" },
  en: { one: "resident", other: "residents" },
} as const;
const houses = {
  ru: { one: "дом", few: "дома", many: "домов", other: "дома" },
  en: { one: "house", other: "houses" },
} as const;

export const countResidents = (locale: Locale, count: number) => plural(locale, count, residents[locale]);
export const countHouses = (locale: Locale, count: number) => plural(locale, count, houses[locale]);

const ru = {
  title: "Территориальное общественное самоуправление",
  lead: "ТОС — это соседи, которые вместе решают, каким будет их дом и двор, и сами это делают.",
  jump: "На этой странице",
  register: "Реестр ТОС",
  registerLead: "Прекратившие работу остаются в реестре.",
  none: "ТОС в городе пока нет",
  noneHint: "Ваш может стать первым: ниже рассказано, с чего начать.",
  number: "№ в реестре",
  nameColumn: "Название",
  boundaryColumn: "Границы",
  charterColumn: "Устав",
  chairColumn: "Председатель, срок",
  peopleColumn: "Дома, жители",
  stateColumn: "Состояние",
  legalEntity: "юридическое лицо",
  notLegalEntity: "без образования юридического лица",
  termUntil: (day: string) => `до ${day}`,
  checked: (day: string) => `сведения сверены ${day}`,
  stale: "пора сверить сведения",
  myHouse: "Мой дом в ТОС?",
  myHouseLead: "Найдите свою улицу и дом. Если вашего дома нет, ТОС в нём ещё не создан.",
  noHouses: "Домов в списке пока нет",
  noHousesHint: "Список появится, когда будет зарегистрирован первый ТОС.",
  found: "Как создать ТОС",
  result: "Что получилось",
  resultNone: "в работе",
  projects: "Что сделали жители",
  projectsNone: "Проектов пока нет",
  territory: "Территория",
  houses: "Дома",
  boundary: "Границы установлены",
  charter: "Устав зарегистрирован",
  legal: "Правовой статус",
  chair: "Председатель",
  term: "Полномочия органов",
  residents: "Жителей, которые вправе участвовать в собрании",
  quorum: "Собрание правомочно, если придёт",
  quorumIs: (count: string, share: string) => `не меньше ${count}: это ${share} тех, кто вправе участвовать, с округлением вверх`,
  checkedLabel: "Сведения сверены",
  ceased: "Деятельность прекращена",
  facts: "Сведения из реестра",
};

export type TosWords = typeof ru;

const en: TosWords = {
  title: "Neighbourhood self-government (TOS)",
  lead: "A TOS is neighbours who decide together what their house and yard will be, and make it so themselves.",
  jump: "On this page",
  register: "Register of TOS",
  registerLead: "Those that have ceased stay in the register.",
  none: "There is no TOS in the city yet",
  noneHint: "Yours may be the first: how to begin is told below.",
  number: "Register No.",
  nameColumn: "Name",
  boundaryColumn: "Boundaries",
  charterColumn: "Charter",
  chairColumn: "Chair, term",
  peopleColumn: "Houses, residents",
  stateColumn: "State",
  legalEntity: "legal entity",
  notLegalEntity: "not a legal entity",
  termUntil: (day: string) => `until ${day}`,
  checked: (day: string) => `checked on ${day}`,
  stale: "due to be checked",
  myHouse: "Is my house in a TOS?",
  myHouseLead: "Find your street and house. If it is not in the list, no TOS has been founded there yet.",
  noHouses: "There are no houses in the list yet",
  noHousesHint: "It will appear once the first TOS is registered.",
  found: "How to found a TOS",
  result: "Result",
  resultNone: "in progress",
  projects: "What the residents have done",
  projectsNone: "No projects yet",
  territory: "Territory",
  houses: "Houses",
  boundary: "Boundaries set",
  charter: "Charter registered",
  legal: "Legal status",
  chair: "Chair",
  term: "Term of the bodies",
  residents: "Residents who may vote at an assembly",
  quorum: "An assembly is valid with",
  quorumIs: (count: string, share: string) => `at least ${count}: ${share} of those who may vote, rounded up`,
  checkedLabel: "Information checked",
  ceased: "Ceased",
  facts: "From the register",
};

export const tosWords: ByLocale<TosWords> = { ru, en };
