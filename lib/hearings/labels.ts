import type { Phase, Stage, StageKey } from "@/lib/hearings/rules";
import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { AttendanceMode, HearingKind, HearingSubject } from "@/prisma/generated/enums";

const ru = {
  lead: "Здесь решают вместе: бюджет, правила, планировка. Читайте проект, приходите, пишите — каждое предложение рассмотрят.",
  openNow: "Сейчас обсуждают",
  coming: "Скоро",
  summing: "Подводят итоги",
  cancelled: "Отменено",
  none: "Сейчас открытых обсуждений нет",
  noneText: "Подпишитесь на календарь, чтобы не пропустить следующее.",
  until: "Предложения принимают",
  from: "Приём предложений начнётся",
  proposalsOf: "Приём предложений",
  meeting: "Собрание участников",
  organiser: "Организатор",
  feed: "Календарь слушаний (.ics)",
  kinds: {
    publicHearing: "Публичные слушания",
    publicDiscussion: "Общественные обсуждения",
  } satisfies Record<HearingKind, string>,
  subjects: {
    budget: "бюджет",
    budgetReport: "отчёт о бюджете",
    charter: "устав",
    masterPlan: "генеральный план",
    landUseRules: "правила землепользования",
    planningProject: "планировка территории",
    improvementRules: "благоустройство",
    conditionalUse: "вид использования участка",
    other: "другое",
  } satisfies Record<HearingSubject, string>,
  phases: {
    cancelled: "отменено",
    coming: "скоро",
    open: "принимают предложения",
    meeting: "впереди собрание",
    summing: "подводят итоги",
    concluded: "завершено",
  } satisfies Record<Phase, string>,
  stages: {
    act: "Назначено",
    notice: "Опубликовано оповещение",
    placed: "Проект размещён, открыта экспозиция",
    proposals: "Приём предложений",
    meeting: "Собрание участников",
    protocol: "Подписан протокол",
    conclusion: "Опубликовано заключение",
    decision: "Принято решение",
    cancelled: "Отменено",
  } satisfies Record<StageKey, string>,
  states: { done: "пройдено", now: "сейчас", next: "впереди" } satisfies Record<Stage["state"], string>,
  modes: {
    offline: "очно",
    online: "дистанционно",
    mixed: "очно и дистанционно",
  } satisfies Record<AttendanceMode, string>,
};

export type HearingWords = typeof ru;

const en: HearingWords = {
  lead: "Here the city decides together: the budget, the rules, the plans. Read the draft, come, write — every proposal is considered.",
  openNow: "Being discussed now",
  coming: "Soon",
  summing: "Being summed up",
  cancelled: "Cancelled",
  none: "No open discussions now",
  noneText: "Subscribe to the calendar so as not to miss the next one.",
  until: "Proposals are taken",
  from: "Proposals will be taken from",
  proposalsOf: "Proposals taken",
  meeting: "Meeting of participants",
  organiser: "Organiser",
  feed: "Calendar of hearings (.ics)",
  kinds: { publicHearing: "Public hearing", publicDiscussion: "Public discussion" },
  subjects: {
    budget: "budget",
    budgetReport: "budget report",
    charter: "charter",
    masterPlan: "master plan",
    landUseRules: "land-use rules",
    planningProject: "planning of territory",
    improvementRules: "upkeep of the city",
    conditionalUse: "use of a plot",
    other: "other",
  },
  phases: {
    cancelled: "cancelled",
    coming: "soon",
    open: "taking proposals",
    meeting: "meeting ahead",
    summing: "being summed up",
    concluded: "concluded",
  },
  stages: {
    act: "Appointed",
    notice: "Notice published",
    placed: "Draft placed, exposition open",
    proposals: "Proposals taken",
    meeting: "Meeting of participants",
    protocol: "Protocol signed",
    conclusion: "Conclusion published",
    decision: "Decision taken",
    cancelled: "Cancelled",
  },
  states: { done: "done", now: "now", next: "ahead" },
  modes: { offline: "in person", online: "remotely", mixed: "in person and remotely" },
};

export const hearingWords: ByLocale<HearingWords> = { ru, en };

const dayForms = {
  ru: { one: "день", few: "дня", many: "дней", other: "дня" },
  en: { one: "day", other: "days" },
} as const;

/** «осталось 9 дней», «остался 1 день», «последний день» */
export function daysLeft(locale: Locale, count: number): string {
  if (count <= 0) return locale === "ru" ? "последний день" : "the last day";
  const said = plural(locale, count, dayForms[locale]);
  if (locale === "en") return `${said} left`;
  return new Intl.PluralRules("ru").select(count) === "one" ? `остался ${said}` : `осталось ${said}`;
}

const proposalForms = {
  ru: { one: "предложение", few: "предложения", many: "предложений", other: "предложения" },
  en: { one: "proposal", other: "proposals" },
} as const;
const participantForms = {
  ru: { one: "участник", few: "участника", many: "участников", other: "участника" },
  en: { one: "participant", other: "participants" },
} as const;

export const countProposals = (locale: Locale, count: number) => plural(locale, count, proposalForms[locale]);
export const countParticipants = (locale: Locale, count: number) => plural(locale, count, participantForms[locale]);
