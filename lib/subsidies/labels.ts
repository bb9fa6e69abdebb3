import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { ReportState } from "@/lib/subsidies/rules";

const ru = {
  title: "Субсидии общественным организациям",
  lead: "Кто, сколько и на что получил из бюджета города. Каждый рубль — с номером решения и отметкой об отчёте.",
  yearTitle: (year: number) => `Субсидии ${year} года`,
  yearLead: (year: number) => `Организации, которые получили субсидию из бюджета города в ${year} году.`,
  years: "По годам",
  year: "Год",
  recipients: "Получателей",
  total: "Сумма",
  totalAll: "Всего",
  reportedCount: "Отчитались",
  ofAll: (part: number, whole: number) => `${part} из ${whole}`,
  chart: "Сумма субсидий по годам",
  organisation: "Организация",
  purpose: "На что",
  sum: "Сумма",
  act: "Решение",
  report: "Отчёт",
  states: { reported: "принят", waiting: "ожидается", late: "не представлен в срок" } satisfies Record<ReportState, string>,
  reportedOn: (day: string) => `принят ${day}`,
  dueIn: (year: number) => `ожидается в январе ${year + 1} года`,
  programme: "Программа",
  none: "Субсидий пока нет",
  noneHint: "Сведения появятся в течение нескольких дней после решения о предоставлении.",
  earlier: "Другие годы",
  machine: "Те же данные для программ",
  machineText: "в формате 360Giving (JSON)",
  how: "Как получить субсидию",
  register: "Реестр получателей поддержки",
};

export type SubsidyWords = typeof ru;

const en: SubsidyWords = {
  title: "Subsidies to public organisations",
  lead: "Who received how much from the city's budget, and for what. Each rouble has the number of its decision and a note of the report.",
  yearTitle: (year: number) => `Subsidies of ${year}`,
  yearLead: (year: number) => `Organisations that received a subsidy from the city's budget in ${year}.`,
  years: "Year by year",
  year: "Year",
  recipients: "Recipients",
  total: "Sum",
  totalAll: "Total",
  reportedCount: "Reported",
  ofAll: (part: number, whole: number) => `${part} of ${whole}`,
  chart: "Sum of subsidies by year",
  organisation: "Organisation",
  purpose: "Purpose",
  sum: "Sum",
  act: "Decision",
  report: "Report",
  states: { reported: "accepted", waiting: "expected", late: "not presented in time" },
  reportedOn: (day: string) => `accepted on ${day}`,
  dueIn: (year: number) => `expected in January ${year + 1}`,
  programme: "Programme",
  none: "There are no subsidies yet",
  noneHint: "They appear within a few days of the decision.",
  earlier: "Other years",
  machine: "The same data for programs",
  machineText: "in the 360Giving format (JSON)",
  how: "How to receive a subsidy",
  register: "Register of supported organisations",
};

export const subsidyWords: ByLocale<SubsidyWords> = { ru, en };

export const countRecipients = (locale: Locale, count: number) =>
  plural(
    locale,
    count,
    locale === "ru"
      ? { one: "организация", few: "организации", many: "организаций", other: "организации" }
      : { one: "organisation", other: "organisations" },
  );
