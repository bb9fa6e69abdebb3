import type { Move } from "@/lib/bookings/rules";
import type { ByLocale } from "@/lib/i18n";
import type { BookingStatus } from "@/prisma/generated/enums";

type Tone = "plain" | "action" | "good" | "warn" | "danger";

export const statusTones: Record<BookingStatus, Tone> = {
  requested: "action",
  needsInfo: "warn",
  confirmed: "good",
  denied: "danger",
  withdrawn: "plain",
  cancelled: "danger",
};

export const statusNames: ByLocale<Record<BookingStatus, string>> = {
  ru: {
    requested: "На рассмотрении",
    needsInfo: "Нужно уточнение",
    confirmed: "Одобрена",
    denied: "Отказано",
    withdrawn: "Отозвана",
    cancelled: "Отменена",
  },
  en: {
    requested: "Being considered",
    needsInfo: "Needs an answer",
    confirmed: "Approved",
    denied: "Refused",
    withdrawn: "Withdrawn",
    cancelled: "Cancelled",
  },
};

export const moveNames: ByLocale<Record<Move, string>> = {
  ru: {
    ask: "Запросить уточнение",
    answer: "Ответить",
    approve: "Одобрить",
    deny: "Отказать",
    withdraw: "Отозвать заявку",
    cancel: "Отменить",
  },
  en: {
    ask: "Ask for clarification",
    answer: "Answer",
    approve: "Approve",
    deny: "Refuse",
    withdraw: "Withdraw the request",
    cancel: "Cancel",
  },
};

/** What was done, for the history. */
export const stepNames: ByLocale<Record<Move | "submit", string>> = {
  ru: {
    submit: "Заявка отправлена",
    ask: "Запрошено уточнение",
    answer: "Дан ответ",
    approve: "Одобрена",
    deny: "Отказано",
    withdraw: "Отозвана",
    cancel: "Отменена",
  },
  en: {
    submit: "Request sent",
    ask: "Clarification asked for",
    answer: "Answered",
    approve: "Approved",
    deny: "Refused",
    withdraw: "Withdrawn",
    cancel: "Cancelled",
  },
};

export const wordsAsked: ByLocale<Record<Move, string | null>> = {
  ru: {
    ask: "Что нужно уточнить",
    answer: "Ваш ответ",
    approve: null,
    deny: "Причина отказа",
    withdraw: null,
    cancel: "Причина отмены",
  },
  en: {
    ask: "What has to be clarified",
    answer: "Your answer",
    approve: null,
    deny: "Reason for the refusal",
    withdraw: null,
    cancel: "Reason for cancelling",
  },
};

const prefixed = <T extends string>(prefix: string, names: Record<T, string>) =>
  Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [`${prefix}-${key}`, name]));

const refusals: ByLocale<Record<string, string>> = {
  ru: {
    "choose-hall": "Выберите зал",
    "missing-hall": "Этот зал больше не предоставляется",
    "bad-day": "Выберите день",
    "too-soon": "На этот день уже нельзя: заявку подают заранее, ближайший возможный день — {first}",
    "too-far": "Так далеко календарь ещё не открыт",
    order: "Окончание должно быть позже начала",
    closed: "Зал открыт с {opens} до {closes}",
    grid: "Выберите время из списка",
    "too-long": "Зал дают не дольше чем на {hours} ч",
    taken: "Это время занято: с {from} до {to}. Выберите другое время или день.",
    people: "Укажите число людей цифрами",
    "too-many-people": "Зал вмещает {capacity} человек. Выберите зал побольше.",
    phone: "Проверьте телефон: например, +7 913 000-00-00",
    agree: "Подтвердите, что согласны с правилами",
    unfinished: "В заявке не хватает ответов: заполните все шаги",
    "not-yours": "Вам это действие недоступно",
    "not-verified": "Организация не подтверждена, поэтому заявки от неё не принимаются",
    missing: "Такой заявки нет",
    "missing-draft": "Этого черновика нет: возможно, заявка уже отправлена",
    "wrong-state": "Заявка уже в другом состоянии. Обновите страницу.",
    "already-begun": "Время мероприятия уже наступило",
    stale: "Пока вы решали, заявка изменилась. Вы хотели: «{wanted}». Сейчас: «{now}» {by}. Обновите страницу и решите ещё раз.",
    "changed-now": "её меняют в эту минуту",
  },
  en: {
    "choose-hall": "Choose a hall",
    "missing-hall": "This hall is no longer offered",
    "bad-day": "Choose a day",
    "too-soon": "Too late for that day: requests are made in advance, the first possible day is {first}",
    "too-far": "The calendar is not open that far ahead",
    order: "The end must be later than the beginning",
    closed: "The hall is open from {opens} to {closes}",
    grid: "Choose a time from the list",
    "too-long": "A hall is given for at most {hours} hours",
    taken: "That time is taken: from {from} to {to}. Choose another time or day.",
    people: "Give the number of people in digits",
    "too-many-people": "The hall holds {capacity} people. Choose a larger one.",
    phone: "Check the telephone: for example, +7 913 000-00-00",
    agree: "Confirm that you accept the rules",
    unfinished: "Some answers are missing: complete every step",
    "not-yours": "You cannot do this",
    "not-verified": "The organisation is not verified, so it cannot make requests",
    missing: "There is no such request",
    "missing-draft": "There is no such draft: perhaps the request has been sent",
    "wrong-state": "The request has moved on. Reload the page.",
    "already-begun": "The event's time has come",
    stale:
      "The request changed while you were deciding. You wanted: “{wanted}”. Now: “{now}” {by}. Reload the page and decide again.",
    "changed-now": "being changed this minute",
  },
};

/** Everything a form about bookings may have to say. */
export const bookingSays: ByLocale<Record<string, string>> = {
  ru: { ...refusals.ru, ...prefixed("status", statusNames.ru), ...prefixed("move", moveNames.ru) },
  en: { ...refusals.en, ...prefixed("status", statusNames.en), ...prefixed("move", moveNames.en) },
};
