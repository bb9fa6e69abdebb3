import type { ByLocale } from "@/lib/i18n";
import type { ProgrammePhase } from "@/lib/programmes/rules";

const ru = {
  programmes: "Муниципальные программы",
  kind: "Муниципальная программа",
  passport: "Паспорт программы",
  act: "Утверждена",
  owner: "Ответственный исполнитель",
  term: "Срок",
  years: (from: number, to: number) => `${from}–${to} годы`,
  phases: { coming: "впереди", running: "действует", over: "завершена" } satisfies Record<ProgrammePhase, string>,
  financing: "Финансирование",
  financingLead: "Сколько запланировано в бюджете города и сколько израсходовано на субсидии общественным организациям.",
  year: "Год",
  planned: "План",
  actual: "Факт",
  share: "Исполнено",
  running: "год ещё идёт",
  total: "Всего",
  chart: "Финансирование программы по годам",
  chartPlan: (year: number) => `${year}, план`,
  recipients: "Кто получил поддержку",
  recipientsLead: "По каждому году видно, какой организации, на что и сколько выделено и есть ли отчёт.",
  subsidiesOf: (year: number) => `Субсидии ${year} года`,
  noFinancing: "Сведений о финансировании пока нет",
  noFinancingHint: "Они появятся после утверждения бюджета.",
  official:
    "Официальный текст программы публикуется в порядке, установленном для муниципальных правовых актов; здесь — сведения для удобства.",
};

type ProgrammeWords = typeof ru;

const en: ProgrammeWords = {
  programmes: "Municipal programmes",
  kind: "Municipal programme",
  passport: "Passport of the programme",
  act: "Approved by",
  owner: "Responsible department",
  term: "Term",
  years: (from: number, to: number) => `${from}–${to}`,
  phases: { coming: "ahead", running: "in force", over: "completed" },
  financing: "Financing",
  financingLead: "How much the city's budget planned and how much was spent on subsidies to public organisations.",
  year: "Year",
  planned: "Plan",
  actual: "Actual",
  share: "Spent",
  running: "the year is not over",
  total: "Total",
  chart: "Financing of the programme by year",
  chartPlan: (year: number) => `${year}, plan`,
  recipients: "Who received support",
  recipientsLead: "For each year: which organisation received how much, for what, and whether it has reported.",
  subsidiesOf: (year: number) => `Subsidies of ${year}`,
  noFinancing: "There are no figures of financing yet",
  noFinancingHint: "They appear once the budget has been approved.",
  official: "The official text of the programme is published as municipal legal acts are; this page is for convenience.",
};

export const programmeWords: ByLocale<ProgrammeWords> = { ru, en };
