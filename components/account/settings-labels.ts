import type { ByLocale } from "@/lib/i18n";

const ru = {
  title: "Настройки", name: "Имя", email: "Почта", roles: "Роли", consent: "Согласие на обработку данных", changePassword: "Сменить пароль", setPassword: "Задать пароль",
  passwordHint: "Пароль необязателен: войти можно и по ссылке из письма. Смена пароля завершит остальные входы.", current: "Нынешний пароль", password: "Новый пароль, не короче 10 знаков", save: "Сохранить",
  sessions: "Где вы вошли", thisOne: "это устройство", todayTitle: "Сегодня", hello: "Здравствуйте", noTasks: "Срочных дел нет", noTasksText: "Здесь появятся вопросы администрации и ответы на ваши заявки.",
  answerNeeded: "Ждут вашего ответа", awaiting: "На рассмотрении", ways: "Что можно сделать", askHall: "Подать заявку на зал", readEvents: "Посмотреть афишу", readHearings: "Посмотреть, что обсуждают",
};
type SettingsWords = typeof ru;
const en: SettingsWords = {
  title: "Settings", name: "Name", email: "E-mail", roles: "Roles", consent: "Consent to data processing", changePassword: "Change the password", setPassword: "Set a password",
  passwordHint: "A password is optional: a link from a letter works too. Changing it ends your other sessions.", current: "Present password", password: "New password, at least 10 characters", save: "Save",
  sessions: "Where you are signed in", thisOne: "this device", todayTitle: "Today", hello: "Hello", noTasks: "Nothing urgent", noTasksText: "The administration's questions and the answers to your requests will appear here.",
  answerNeeded: "Waiting for your answer", awaiting: "Being considered", ways: "What you can do", askHall: "Ask for a hall", readEvents: "See what is on", readHearings: "See what is being discussed",
};
export const settingsWords: ByLocale<SettingsWords> = { ru, en };
