import type { Phase } from "@/lib/events/rules";
import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { AttendanceMode, EventKind, EventStatus } from "@/prisma/generated/enums";

const ru = {
  online: "Дистанционно, по видеосвязи или на сайте",
  link: "Ссылка",
  organiser: "Организатор",
  administration: "администрация города",
  age: "Возраст",
  was: "Было назначено",
  allDay: "весь день",
  until: (day: string) => `до ${day}`,
  modes: {
    offline: "очно",
    online: "дистанционно",
    mixed: "очно и дистанционно",
  } satisfies Record<AttendanceMode, string>,
  kinds: {
    campaignAction: "акция",
    contest: "конкурс",
    quiz: "викторина",
    meeting: "встреча",
    festival: "праздник",
    concert: "концерт",
    webinar: "вебинар",
    conference: "конференция",
    lesson: "занятие",
    announcement: "объявление",
  } satisfies Record<EventKind, string>,
  statuses: {
    scheduled: "По плану",
    rescheduled: "Перенесено",
    postponed: "Отложено",
    movedOnline: "Переведено в онлайн",
    cancelled: "Отменено",
  } satisfies Record<EventStatus, string>,
  phases: {
    cancelled: "отменено",
    postponed: "отложено",
    coming: "впереди",
    running: "идёт сейчас",
    past: "прошло",
  } satisfies Record<Phase, string>,
};

export type EventWords = typeof ru;

const en: EventWords = {
  online: "Remotely, by video link or on the web",
  link: "Link",
  organiser: "Organiser",
  administration: "the city administration",
  age: "Age",
  was: "Was to be on",
  allDay: "all day",
  until: (day: string) => `until ${day}`,
  modes: { offline: "in person", online: "remotely", mixed: "in person and remotely" },
  kinds: {
    campaignAction: "public action",
    contest: "contest",
    quiz: "quiz",
    meeting: "meeting",
    festival: "festival",
    concert: "concert",
    webinar: "webinar",
    conference: "conference",
    lesson: "class",
    announcement: "announcement",
  },
  statuses: {
    scheduled: "As planned",
    rescheduled: "Rescheduled",
    postponed: "Postponed",
    movedOnline: "Moved online",
    cancelled: "Cancelled",
  },
  phases: { cancelled: "cancelled", postponed: "postponed", coming: "ahead", running: "on now", past: "over" },
};

export const eventWords: ByLocale<EventWords> = { ru, en };

const people = {
  ru: { one: "человек", few: "человека", many: "человек", other: "человека" },
  en: { one: "person", other: "people" },
} as const;

export const countPeople = (locale: Locale, count: number) => plural(locale, count, people[locale]);
