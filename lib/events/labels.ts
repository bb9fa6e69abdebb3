import type { Phase } from "@/lib/events/rules";
import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { AttendanceMode, EventKind, EventStatus } from "@/prisma/generated/enums";

const ru = {
  lead: "Городские праздники, встречи, конкурсы и вебинары: всё, что готовят организации и администрация.",
  calendar: "Календарь месяца", thisMonth: "Календарь на месяц", previousMonth: "Предыдущий месяц", nextMonth: "Следующий месяц", campaigns: "Памятные даты", campaignLead: "Большие даты, вокруг которых собирается город.", none: "Событий нет", noneText: "Загляните в календарь других месяцев.",
  subscribe: "Подписаться на календарь (.ics)", addToCalendar: "Добавить в свой календарь", when: "Когда", where: "Где", online: "Онлайн", link: "Ссылка на трансляцию", organiser: "Организатор", administration: "администрация города", age: "Возраст", mode: "Формат", campaign: "Памятная дата", participants: "Участников", result: "Как прошло", was: "Было назначено", reason: "Причина", allDay: "весь день", participantsTotal: "Участников всего", remote: "Дистанционно", eventsTotal: "Мероприятий", today: "сегодня", dayEvents: "События дня", coming: "Ближайшие события",
  modes: { offline: "очно", online: "дистанционно", mixed: "очно и онлайн" } satisfies Record<AttendanceMode, string>,
  kinds: { campaignAction: "акция", contest: "конкурс", quiz: "викторина", meeting: "встреча", festival: "праздник", concert: "концерт", webinar: "вебинар", conference: "конференция", lesson: "занятие", announcement: "объявление" } satisfies Record<EventKind, string>,
  statuses: { scheduled: "", rescheduled: "Перенесено", postponed: "Отложено", movedOnline: "Переведено в онлайн", cancelled: "Отменено" } satisfies Record<EventStatus, string>,
  phases: { cancelled: "отменено", postponed: "отложено", coming: "впереди", running: "идёт сейчас", past: "прошло" } satisfies Record<Phase, string>,
};
export type EventWords = typeof ru;
const en: EventWords = {
  lead: "City festivals, meetings, contests and webinars: everything the organisations and the administration prepare.",
  calendar: "Month calendar", thisMonth: "This month's calendar", previousMonth: "Previous month", nextMonth: "Next month", campaigns: "Memorial dates", campaignLead: "Great dates around which the city gathers.", none: "No events", noneText: "Look at the calendar of other months.",
  subscribe: "Subscribe to the calendar (.ics)", addToCalendar: "Add to my calendar", when: "When", where: "Where", online: "Online", link: "Link to the broadcast", organiser: "Organiser", administration: "the city administration", age: "Age", mode: "Format", campaign: "Memorial date", participants: "Participants", result: "How it went", was: "Was planned for", reason: "Reason", allDay: "all day", participantsTotal: "Participants in all", remote: "Remote", eventsTotal: "Events", today: "today", dayEvents: "Events of the day", coming: "Coming events",
  modes: { offline: "in person", online: "remote", mixed: "in person and online" },
  kinds: { campaignAction: "campaign", contest: "contest", quiz: "quiz", meeting: "meeting", festival: "festival", concert: "concert", webinar: "webinar", conference: "conference", lesson: "class", announcement: "announcement" },
  statuses: { scheduled: "", rescheduled: "Rescheduled", postponed: "Postponed", movedOnline: "Moved online", cancelled: "Cancelled" },
  phases: { cancelled: "cancelled", postponed: "postponed", coming: "ahead", running: "on now", past: "past" },
};
export const eventWords: ByLocale<EventWords> = { ru, en };

export const countEvents = (locale: Locale, count: number) =>
  plural(locale, count, locale === "ru" ? { one: "мероприятие", few: "мероприятия", many: "мероприятий", other: "мероприятия" } : { one: "event", other: "events" });
