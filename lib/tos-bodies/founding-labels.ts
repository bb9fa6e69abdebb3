import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import { valueLabel } from "@/lib/legal-rules/labels";
import type { Founding } from "@/lib/tos-bodies/founding";

export type Step = { title: string; text: string };

const years = {
  ru: { one: "года", few: "лет", many: "лет", other: "лет" },
  en: { one: "year", other: "years" },
} as const;

/** «с 18 лет» */
const fromAge = (locale: Locale, age: number) =>
  locale === "ru" ? `с ${plural("ru", age, years.ru)}` : `from the age of ${age}`;

const said = (locale: Locale, value: string) => valueLabel(locale, value);

function assemblyRu({ age, share, conference }: Founding): string {
  const who = age === null ? "жителей территории" : `жителей территории ${fromAge("ru", age)}`;
  const come = share === null ? `Нужное число ${who} назовут в отделе.` : `Должно прийти не меньше ${said("ru", share)} ${who}.`;
  const instead =
    conference === null
      ? ""
      : ` Если домов много, вместо собрания проводят конференцию: приходят не меньше ${said("ru", conference)} избранных делегатов, которые представляют не меньше трети жителей.`;
  return `Объявите о собрании заранее, чтобы узнал каждый. ${come} На собрании принимают решение создать ТОС, утверждают устав и выбирают органы.${instead}`;
}

function assemblyEn({ age, share, conference }: Founding): string {
  const who = age === null ? "the residents of the territory" : `the residents of the territory ${fromAge("en", age)}`;
  const come =
    share === null
      ? `The department will tell how many of ${who} must come.`
      : `At least ${said("en", share)} of ${who} must come.`;
  const instead =
    conference === null
      ? ""
      : ` Where there are many houses a conference is held instead: at least ${said("en", conference)} of the elected delegates come, who stand for at least a third of the residents.`;
  return `Announce the assembly well ahead, so that everyone knows. ${come} It decides to found the TOS, adopts the charter and elects the bodies.${instead}`;
}

const ru = (founding: Founding): Step[] => [
  {
    title: "Соберите инициативную группу",
    text: "Обычно это от трёх до десяти соседей. Решите, какие подъезды, дома или дворы войдут в ТОС.",
  },
  {
    title: "Предложите границы",
    text: "Опишите территорию и нарисуйте схему. Границы устанавливает решением городской Совет народных депутатов.",
  },
  { title: "Проведите учредительное собрание", text: assemblyRu(founding) },
  {
    title: "Зарегистрируйте устав",
    text: `Отнесите устав и протокол собрания в администрацию.${founding.registration ? ` Решение принимают не позднее чем через ${said("ru", founding.registration)}.` : ""} ТОС создан с того дня, когда устав зарегистрирован.`,
  },
  { title: "Проверьте запись в реестре", text: "После регистрации ТОС появится на этой странице, а его дома — в списке домов." },
];

const en = (founding: Founding): Step[] => [
  {
    title: "Gather an initiative group",
    text: "Usually three to ten neighbours. Decide which entrances, houses or yards will be part of the TOS.",
  },
  {
    title: "Propose the boundaries",
    text: "Describe the territory and draw a plan. The boundaries are set by a decision of the city's Council of People's Deputies.",
  },
  { title: "Hold the founding assembly", text: assemblyEn(founding) },
  {
    title: "Have the charter registered",
    text: `Take the charter and the minutes of the assembly to the administration.${founding.registration ? ` It decides within ${said("en", founding.registration)}.` : ""} The TOS exists from the day the charter is registered.`,
  },
  {
    title: "Check the entry in the register",
    text: "After registration the TOS appears on this page, and its houses in the list of houses.",
  },
];

export const foundingSteps: ByLocale<(founding: Founding) => Step[]> = { ru, en };

type AgeWords = {
  title: string;
  now: (age: string, law: string, from: string) => string;
  before: (age: string, law: string, to: string) => string;
  example: (residents: string, needed: string) => string;
  help: string;
  write: string;
};

export const foundingWords: ByLocale<AgeWords> = {
  ru: {
    title: "Кто вправе участвовать в собрании",
    now: (age, law, from) => `с ${from} — ${fromAge("ru", Number(age))} (${law})`,
    before: (age, law, to) => `по ${to} — ${fromAge("ru", Number(age))} (${law})`,
    example: (residents, needed) => `Пример: если на территории ${residents}, на собрание должны прийти не меньше ${needed}.`,
    help: "Образцы документов, консультация и зал для собрания — в отделе по работе с общественностью.",
    write: "Написать в отдел",
  },
  en: {
    title: "Who may vote at the assembly",
    now: (age, law, from) => `since ${from}: ${fromAge("en", Number(age))} (${law})`,
    before: (age, law, to) => `until ${to}: ${fromAge("en", Number(age))} (${law})`,
    example: (residents, needed) => `An example: where the territory has ${residents}, at least ${needed} must come.`,
    help: "The public relations department gives sample papers, advice and a hall for the assembly.",
    write: "Write to the department",
  },
};
