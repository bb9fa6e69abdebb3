import { type ByLocale, type Locale, plural } from "@/lib/i18n";

const ru = {
  lead: "Территориальное общественное самоуправление: соседи вместе решают, каким будет их дом и двор.", register: "Реестр ТОС", number: "№ в реестре", name: "Название", territory: "Территория", chair: "Председатель", charter: "Устав зарегистрирован", residents: "Жителей с правом голоса", houses: "Дома", boundary: "Границы установлены", legal: "Юридическое лицо", yes: "да", no: "нет", term: "Полномочия органов до", checked: "Сведения проверены", ceased: "Деятельность прекращена", active: "действует",
  myHouse: "Мой дом в ТОС?", myHouseText: "Найдите свой адрес в списке. Если его нет, ТОС можно создать.", found: "Как создать ТОС", steps: (age: number | null, share: string) => ["Соберите инициативную группу: трое–десятеро соседей.", "Предложите границы территории Совету народных депутатов; он утверждает их решением.", `Объявите и проведите собрание: нужна ${share} жителей${age ? ` от ${age} лет` : ""}. Примите устав, выберите органы.`, "Подайте устав на регистрацию в администрацию. С дня регистрации ТОС создан.", "Запись появится в реестре, и о вас узнает город."],
  third: "треть", projects: "Что сделано", quorum: "Собрание правомочно, если придут", year: "Год", project: "Проект", result: "Итог", help: "Помогает отдел по работе с общественностью: образцы документов, консультация, зал для собрания.", none: "ТОС пока нет",
};
export type TosWords = typeof ru;
const en: TosWords = {
  lead: "Territorial self-government: neighbours decide together what their house and yard will be.", register: "Register of TOS", number: "Register No.", name: "Name", territory: "Territory", chair: "Chair", charter: "Charter registered", residents: "Residents with a vote", houses: "Houses", boundary: "Boundaries set", legal: "Legal entity", yes: "yes", no: "no", term: "Bodies' term until", checked: "Information checked", ceased: "Ceased", active: "active",
  myHouse: "Is my house in a TOS?", myHouseText: "Find your address in the list. If it is not there, a TOS can be founded.", found: "How to found a TOS", steps: (age, share) => ["Gather an initiative group of three to ten neighbours.", "Propose the boundaries to the Council of People's Deputies, which sets them by its decision.", `Announce and hold an assembly: ${share} of the residents${age ? ` aged ${age} and over` : ""} must come. Adopt the charter and elect the bodies.`, "Submit the charter for registration. The TOS exists from the day it is registered.", "The entry appears in the register, and the city knows of you."],
  third: "a third", projects: "What has been done", quorum: "An assembly is valid when there come", year: "Year", project: "Project", result: "Result", help: "The public relations department helps: sample papers, advice, a hall for the assembly.", none: "No TOS yet",
};
export const tosWords: ByLocale<TosWords> = { ru, en };

export const countResidents = (locale: Locale, count: number) =>
  plural(locale, count, locale === "ru" ? { one: "житель", few: "жителя", many: "жителей", other: "жителя" } : { one: "resident", other: "residents" });
