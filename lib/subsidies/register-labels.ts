import type { ByLocale } from "@/lib/i18n";

const ru = {
  title: "Реестр получателей поддержки",
  lead: "Социально ориентированные некоммерческие организации, которым помог город: кому, чем, на какой срок и по какому решению.",
  law: (kept: string) =>
    `Реестр ведётся по статье 31.2 Федерального закона № 7-ФЗ «О некоммерческих организациях». Запись хранится ещё ${kept} после того, как поддержка закончилась.`,
  entered: (term: string) => `Сведения вносятся не позже чем через ${term} после решения о поддержке.`,
  download: "Скачать реестр (CSV)",
  downloadHint: "Таблица для Excel и LibreOffice: кодировка UTF-8, разделитель — точка с запятой.",
  asOf: (day: string) => `По состоянию на ${day}`,
  inn: "ИНН",
  ogrn: "ОГРН",
  address: "Адрес",
  kind: "Вид поддержки",
  kinds: { financial: "финансовая", property: "имущественная" },
  form: "Форма и размер",
  subsidy: "субсидия",
  room: "помещение",
  purpose: "На что",
  term: "Срок",
  decision: "Решение",
  over: "срок закончился",
  untilNotice: "бессрочно",
  from: (day: string) => `с ${day}`,
  organisations: "Организаций",
  entries: "Записей",
  current: "Действует поддержка",
  none: "Записей в реестре пока нет",
  noneHint: "Запись появляется после решения о предоставлении поддержки.",
  columns: [
    "Наименование", "Краткое наименование", "ИНН", "ОГРН", "Адрес", "Вид поддержки", "Форма поддержки", "Размер, руб.", "Площадь, м²",
    "Назначение", "Начало", "Окончание", "Решение",
  ],
  fileName: "реестр-получателей-поддержки",
  square: "м²",
};

export type RegisterWords = typeof ru;

const en: RegisterWords = {
  title: "Register of supported organisations",
  lead: "Socially oriented non-profit organisations that the city has helped: who, with what, for how long and by which decision.",
  law: (kept: string) =>
    `The register is kept under article 31.2 of the Federal Law on Non-Profit Organisations (7-FZ). An entry stays for ${kept} after the support has ended.`,
  entered: (term: string) => `Support is entered within ${term} of the decision.`,
  download: "Download the register (CSV)",
  downloadHint: "A table for Excel and LibreOffice: UTF-8, separated by semicolons.",
  asOf: (day: string) => `As of ${day}`,
  inn: "INN (taxpayer number)",
  ogrn: "OGRN (registration number)",
  address: "Address",
  kind: "Kind of support",
  kinds: { financial: "financial", property: "property" },
  form: "Form and size",
  subsidy: "subsidy",
  room: "premises",
  purpose: "Purpose",
  term: "Term",
  decision: "Decision",
  over: "the term is over",
  untilNotice: "no end set",
  from: (day: string) => `from ${day}`,
  organisations: "Organisations",
  entries: "Entries",
  current: "Support under way",
  none: "There are no entries yet",
  noneHint: "An entry appears after a decision on support.",
  columns: [
    "Name", "Short name", "INN", "OGRN", "Address", "Kind of support", "Form of support", "Sum, RUB", "Area, m²", "Purpose", "Start", "End", "Decision",
  ],
  fileName: "register-of-supported-organisations",
  square: "m²",
};

export const registerWords: ByLocale<RegisterWords> = { ru, en };
