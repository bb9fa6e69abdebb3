import { type ByLocale, type Locale, formatNumber, plural } from "@/lib/i18n";
import type { AssignmentState, MeetingPhase } from "@/lib/meetings/rules";
import type { AttendanceMode, MeetingKind, MeetingStatus } from "@/prisma/generated/enums";

export const kindLabels: ByLocale<Record<MeetingKind, string>> = {
  ru: {
    regular: "Очередное заседание",
    extraordinary: "Внеочередное заседание",
    visiting: "Выездное заседание",
    joint: "Совместное заседание",
    headPublicMeeting: "Встреча главы с жителями",
  },
  en: {
    regular: "Regular meeting",
    extraordinary: "Extraordinary meeting",
    visiting: "Off-site meeting",
    joint: "Joint meeting",
    headPublicMeeting: "The head meets the public",
  },
};

const statusLabels: ByLocale<Record<MeetingStatus, string>> = {
  ru: {
    scheduled: "Назначено",
    agendaPublished: "Повестка опубликована",
    held: "Прошло, протокол готовится",
    minutesPublished: "Прошло, протокол опубликован",
    postponed: "Отложено",
    cancelled: "Отменено",
  },
  en: {
    scheduled: "Scheduled",
    agendaPublished: "Agenda published",
    held: "Held, minutes being written",
    minutesPublished: "Held, minutes published",
    postponed: "Postponed",
    cancelled: "Cancelled",
  },
};

/** In Russian a meeting of the head (встреча) has another gender, and answers instead of minutes. */
const headStatusLabels: ByLocale<Record<MeetingStatus, string>> = {
  ru: {
    scheduled: "Назначена",
    agendaPublished: "Вопросы опубликованы",
    held: "Прошла, ответы готовятся",
    minutesPublished: "Прошла, ответы опубликованы",
    postponed: "Отложена",
    cancelled: "Отменена",
  },
  en: {
    ...statusLabels.en,
    agendaPublished: "Questions published",
    held: "Held, answers being prepared",
    minutesPublished: "Held, answers published",
  },
};

export const statusLabel = (locale: Locale, { status, kind }: { status: MeetingStatus; kind: MeetingKind }) =>
  (kind === "headPublicMeeting" ? headStatusLabels : statusLabels)[locale][status];

/** What the clock says where the office has not said it yet. */
export const phaseLabels: ByLocale<Record<Extract<MeetingPhase, "now" | "past">, string>> = {
  ru: { now: "Идёт сейчас", past: "Время прошло, итоги готовятся" },
  en: { now: "Under way", past: "Over, results being prepared" },
};

export const modeLabels: ByLocale<Record<AttendanceMode, string>> = {
  ru: { offline: "очно", online: "дистанционно", mixed: "очно и дистанционно" },
  en: { offline: "in person", online: "online", mixed: "in person and online" },
};

export const assignmentLabels: ByLocale<Record<AssignmentState, string>> = {
  ru: { noted: "без срока", due: "в работе", overdue: "просрочено", done: "исполнено", doneLate: "исполнено с опозданием" },
  en: { noted: "no term", due: "in progress", overdue: "overdue", done: "done", doneLate: "done late" },
};

const members = {
  ru: { one: "член", few: "члена", many: "членов", other: "члена" },
  en: { one: "member", other: "members" },
} as const;

export const countMembersWord = (locale: Locale, count: number) => plural(locale, count, members[locale]);

type Votes = { votesFor: number | null; votesAgainst: number | null; abstained: number | null };

/** «за — 12, против — 1, воздержались — 2»; null where nobody voted. */
export function votesLabel(locale: Locale, { votesFor, votesAgainst, abstained }: Votes): string | null {
  if (votesFor === null) return null;
  const [against, abstaining] = [votesAgainst ?? 0, abstained ?? 0];
  if (against + abstaining === 0) return locale === "ru" ? `единогласно, ${votesFor} «за»` : `unanimous, ${votesFor} in favour`;
  return locale === "ru"
    ? `за — ${votesFor}, против — ${against}, воздержались — ${abstaining}`
    : `${votesFor} in favour, ${against} against, ${abstaining} abstained`;
}

type Paper = { number: string | null; signedOn: string | null; fileName: string; bytes: number };

function sizeLabel(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const unit = locale === "ru" ? { large: "МБ", small: "КБ" } : { large: "MB", small: "KB" };
  const value = isLarge ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1000));
  return `${formatNumber(locale, value)}\u00A0${isLarge ? unit.large : unit.small}`;
}

/** «№ 4, 12 марта 2026, PDF, 120 КБ»: what one wants to know before opening a file. */
export function documentLabel(locale: Locale, { number, signedOn, fileName, bytes }: Paper): string {
  const kind = fileName.includes(".") ? fileName.slice(fileName.lastIndexOf(".") + 1).toLocaleUpperCase("en") : null;
  const numbered = number && (locale === "ru" ? `№\u00A0${number}` : `No.\u00A0${number}`);
  return [numbered, signedOn, kind, sizeLabel(locale, bytes)].filter(Boolean).join(", ");
}
