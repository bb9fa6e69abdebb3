import type { Phase, StageKey } from "@/lib/hearings/rules";
import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { HearingKind, HearingSubject } from "@/prisma/generated/enums";

const ru = {
  lead: "Здесь решают вместе: бюджет, правила, планировка. Читайте проект, приходите, пишите — каждое предложение получит ответ.",
  openNow: "Сейчас обсуждают", coming: "Скоро", summing: "Подводят итоги", finished: "Завершены", none: "Сейчас открытых обсуждений нет", noneText: "Подпишитесь на календарь, чтобы не пропустить следующее.",
  regimes: "Слушания и обсуждения: в чём разница", regimesText: "Публичные слушания проходят с собранием участников; общественные обсуждения — без собрания, на сайте и на экспозиции. По градостроительным вопросам участвуют жители территории и правообладатели, по бюджету и уставу — все жители города.",
  until: "Предложения принимают", wasUntil: "Предложения принимали", from: "Приём предложений начнётся", how: "Как высказаться",
  ways: ["письменно: пр. Примерный, 1, отдел по работе с общественностью", "записью в книге посетителей экспозиции", "устно или письменно на собрании участников"], waysMail: "по электронной почте", identification: "Укажите фамилию, имя, дату рождения и адрес: по закону предложение без них не учитывают. Эти данные видят только организаторы.",
  stages: "Ход обсуждения", facts: "Оповещение", act: "Основание", organiser: "Организатор", territory: "Территория", participants: "Кто участвует", exposition: "Экспозиция", meeting: "Собрание", kind: "Форма", checks: "Сроки по закону", checksLead: "Проверены по правилам, которые действовали в день назначения.", rule: "Правило", demanded: "Нужно", actual: "Было", verdict: "Итог", kept: "соблюдено", broken: "нарушено", min: "не менее", max: "не более",
  results: "Что получилось", registered: "Участников", proposals: "Предложений", accepted: "Учтено", protocol: "Протокол", conclusion: "Заключение", decision: "Решение", documents: "Материалы", noDocuments: "Материалы выдаёт организатор и показывают на экспозиции.", cancelled: "Отменено", reason: "Причина",
  done: "пройдено", now: "сейчас", next: "впереди", year: "год", feed: "Календарь слушаний (.ics)",
  kinds: { publicHearing: "Публичные слушания", publicDiscussion: "Общественные обсуждения" } satisfies Record<HearingKind, string>,
  subjects: { budget: "бюджет", budgetReport: "отчёт о бюджете", charter: "устав", masterPlan: "генеральный план", landUseRules: "правила землепользования", planningProject: "планировка территории", improvementRules: "благоустройство", conditionalUse: "вид использования", other: "другое" } satisfies Record<HearingSubject, string>,
  phases: { cancelled: "отменено", coming: "скоро", open: "открыто", summing: "подводят итоги", concluded: "завершено" } satisfies Record<Phase, string>,
  stageNames: { act: "Назначено", notice: "Опубликовано оповещение", placed: "Проект размещён, открыта экспозиция", open: "Приём предложений, последний день", meeting: "Собрание участников", protocol: "Подписан протокол", conclusion: "Опубликовано заключение", decision: "Принято решение" } satisfies Record<StageKey, string>,
};
export type HearingWords = typeof ru;
const en: HearingWords = {
  lead: "Here the city decides together: the budget, the rules, the plans. Read the draft, come, write — every proposal gets an answer.",
  openNow: "Being discussed now", coming: "Soon", summing: "Being summed up", finished: "Concluded", none: "No open discussions now", noneText: "Subscribe to the calendar so as not to miss the next one.",
  regimes: "Hearings and discussions: the difference", regimesText: "A public hearing has a meeting of participants; a public discussion has none and goes on at the site and the exposition. In town planning the residents of the territory and right-holders take part; in questions of the budget and the Charter, all residents of the city.",
  until: "Proposals are taken", wasUntil: "Proposals were taken", from: "Proposals will be taken from", how: "How to have your say",
  ways: ["in writing: 1 Primerny Avenue, public relations department", "in the visitors' book of the exposition", "by word or in writing at the meeting of participants"], waysMail: "by e-mail", identification: "Give your name, date of birth and address: by law a proposal without them is not considered. Only the organisers see these data.",
  stages: "Course of the discussion", facts: "Notice", act: "Basis", organiser: "Organiser", territory: "Territory", participants: "Who takes part", exposition: "Exposition", meeting: "Meeting", kind: "Form", checks: "Terms by law", checksLead: "Checked by the rules in force on the day it was appointed.", rule: "Rule", demanded: "Required", actual: "Actual", verdict: "Verdict", kept: "kept", broken: "broken", min: "at least", max: "at most",
  results: "What came of it", registered: "Participants", proposals: "Proposals", accepted: "Taken up", protocol: "Protocol", conclusion: "Conclusion", decision: "Decision", documents: "Materials", noDocuments: "The organiser gives out the materials; they are shown at the exposition.", cancelled: "Cancelled", reason: "Reason",
  done: "done", now: "now", next: "ahead", year: "year", feed: "Calendar of hearings (.ics)",
  kinds: { publicHearing: "Public hearing", publicDiscussion: "Public discussion" },
  subjects: { budget: "budget", budgetReport: "budget report", charter: "charter", masterPlan: "master plan", landUseRules: "land-use rules", planningProject: "planning of territory", improvementRules: "improvement rules", conditionalUse: "permitted use", other: "other" },
  phases: { cancelled: "cancelled", coming: "soon", open: "open", summing: "being summed up", concluded: "concluded" },
  stageNames: { act: "Appointed", notice: "Notice published", placed: "Draft placed, exposition open", open: "Proposals taken, the last day", meeting: "Meeting of participants", protocol: "Protocol signed", conclusion: "Conclusion published", decision: "Decision taken" },
};
export const hearingWords: ByLocale<HearingWords> = { ru, en };

const ruDays = { one: "день", few: "дня", many: "дней", other: "дня" };
/** `осталось 9 дней` */
export const daysLeft = (locale: Locale, days: number) =>
  days === 0 ? (locale === "ru" ? "последний день" : "the last day") : locale === "ru" ? `осталось ${plural(locale, days, ruDays)}` : `${plural(locale, days, { one: "day", other: "days" })} left`;
export const days = (locale: Locale, count: number) => plural(locale, count, locale === "ru" ? ruDays : { one: "day", other: "days" });
