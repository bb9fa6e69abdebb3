import type { ByLocale } from "@/lib/i18n";

const ru = {
  today: "Сегодня", waiting: "Ждут решения", overdue: "Просрочено", toQueue: "Открыть очередь заявок", people: "Люди и роли", person: "Человек", email: "Почта", roles: "Роли", status: "Состояние", organisations: "Организации",
  audit: "Журнал действий", auditLead: "Журнал только растёт: база данных не даёт изменить или удалить запись, каждая запись запечатывает предыдущую.", at: "Когда", who: "Кто", action: "Действие", object: "Объект", system: "портал",
  sealGood: "Печати всех записей сходятся", sealBroken: "Печать нарушена, начиная с записи", notYours: "Этот раздел открыт администратору и контролёру", decided: "Решённые заявки", waitingTab: "Ждут решения",
  statuses: { invited: "приглашён", active: "действует", suspended: "приостановлен", deactivated: "закрыт" },
};
type AdminWords = typeof ru;
const en: AdminWords = {
  today: "Today", waiting: "Waiting for a decision", overdue: "Overdue", toQueue: "Open the queue of requests", people: "People and roles", person: "Person", email: "E-mail", roles: "Roles", status: "State", organisations: "Organisations",
  audit: "Audit journal", auditLead: "The journal only grows: the database lets nobody change or delete an entry, and each entry seals the one before.", at: "When", who: "Who", action: "Action", object: "Object", system: "portal",
  sealGood: "The seals of all entries agree", sealBroken: "The seal is broken from entry", notYours: "This part is open to the administrator and the auditor", decided: "Decided requests", waitingTab: "Waiting for a decision",
  statuses: { invited: "invited", active: "active", suspended: "suspended", deactivated: "closed" },
};
export const adminWords: ByLocale<AdminWords> = { ru, en };
