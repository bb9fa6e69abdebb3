import type { Day } from "@/lib/days";
import { type ByLocale, type Locale, formatNumber, pick } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import type { Figures, Indicator, Period } from "@/lib/reports/indicators";
import type { AttendanceMode } from "@/prisma/generated/enums";

const ru = {
  lead: "Каждый год город рассказывает, что сделано вместе с жителями и организациями. Цифры берутся из записей портала: по каждой можно пройти и проверить.",
  year: (year: number) => `${year} год`,
  report: (year: number) => `Отчёт за ${year} год`,
  published: (day: string) => `Опубликован ${day}`,
  none: "Отчётов пока нет",
  noneHint: "Отчёт за год публикуется в январе следующего года.",
  asOf: (day: string) => `По данным портала на ${day}`,
  download: "Скачать отчёт (DOCX)",
  print: "Страницу можно распечатать: меню и кнопки в печать не попадут.",
  sections: [
    "Совещательные органы",
    "Территориальное общественное самоуправление",
    "Участие в слушаниях и событиях города",
    "Встречи главы с общественностью",
    "Субсидии и помещения",
    "Организационная поддержка",
    "Темы и форматы года",
    "Межмуниципальное сотрудничество",
    "Лучшие практики",
  ],
  section: (number: number) => `Раздел ${number}`,
  charts: "Год в цифрах",
  eventsOf: (year: number) => `Мероприятия ${year} года`,
  eventsLead: "Записи, по которым посчитаны цифры отчёта: всё, что состоялось за год.",
  when: "Когда",
  event: "Мероприятие",
  people: "Участников",
  events: "Мероприятия по знаменательным датам",
  formats: "Мероприятия по формату",
  date: "Знаменательная дата",
  otherDates: "другие мероприятия",
  format: "Формат",
  count: "Мероприятий",
  share: "Доля",
  modes: { offline: "очно", online: "дистанционно", mixed: "очно и онлайн" } satisfies Record<AttendanceMode, string>,
  indicators: "Все показатели",
  indicatorsLead: "Как посчитана каждая цифра и какой она была годом раньше.",
  indicator: "Показатель",
  rule: "Что считается",
  periods: { lastDay: "на 31 декабря", year: "за год" } satisfies Record<Period, string>,
  change: "Изменение",
  same: "без изменений",
  points: "п. п.",
  unknown: "нет данных",
  noJubilees: "юбилейных дат не было",
  others: "Отчёты за другие годы",
  noEvents: "В этом году мероприятий на портале нет.",
  sample: "ОБРАЗЕЦ · демонстрационные данные",
  source: (day: string) => `Показатели рассчитаны по данным портала «Вече» на ${day}.`,
  fileName: (year: number) => `Отчёт о взаимодействии с общественностью за ${year} год`,
  tableCaption: "Показатели",
  page: "Страница",
};

export type ReportWords = typeof ru;

const en: ReportWords = {
  lead: "Every year the city tells what was done together with residents and organisations. The figures come from the portal's records: each one leads to what it counts.",
  year: (year: number) => `${year}`,
  report: (year: number) => `Report of ${year}`,
  published: (day: string) => `Published on ${day}`,
  none: "There are no reports yet",
  noneHint: "The report of a year is published in January of the next.",
  asOf: (day: string) => `From the portal's data as of ${day}`,
  download: "Download the report (DOCX)",
  print: "The page can be printed: menus and buttons stay on the screen.",
  sections: [
    "Advisory bodies",
    "Territorial self-government",
    "Part in hearings and city events",
    "Meetings of the head with the public",
    "Subsidies and premises",
    "Organisational support",
    "Themes and formats of the year",
    "Cooperation between municipalities",
    "Best practices",
  ],
  section: (number: number) => `Section ${number}`,
  charts: "The year in figures",
  eventsOf: (year: number) => `Events of ${year}`,
  eventsLead: "The records behind the report's figures: all that was held in the year.",
  when: "When",
  event: "Event",
  people: "People",
  events: "Events by significant date",
  formats: "Events by format",
  date: "Significant date",
  otherDates: "other events",
  format: "Format",
  count: "Events",
  share: "Share",
  modes: { offline: "in person", online: "remote", mixed: "in person and online" },
  indicators: "All indicators",
  indicatorsLead: "How each figure is counted, and what it was a year before.",
  indicator: "Indicator",
  rule: "What is counted",
  periods: { lastDay: "on 31 December", year: "during the year" },
  change: "Change",
  same: "no change",
  points: "pp",
  unknown: "no data",
  noJubilees: "there were no jubilees",
  others: "Reports of other years",
  noEvents: "The portal has no events of this year.",
  sample: "SAMPLE · demonstration data",
  source: (day: string) => `The indicators are computed from the data of the Veche portal as of ${day}.`,
  fileName: (year: number) => `Report on work with the public in ${year}`,
  tableCaption: "Indicators",
  page: "Page",
};

export const reportWords: ByLocale<ReportWords> = { ru, en };

/** `24.11.2026`, as documents have it. */
export const dottedDay = (day: Day) => day.split("-").toReversed().join(".");

/** A figure of an indicator as it is read: `7`, `81 %`, `910 000 ₽`. */
export function figureLabel(locale: Locale, { unit }: Pick<Indicator, "unit">, value: number | bigint | null): string {
  if (value === null) return reportWords[locale].unknown;
  if (unit === "money") return formatMoney(locale, BigInt(value));
  const number = formatNumber(locale, Number(value));
  return unit === "percent" ? `${number}\u00A0%` : number;
}

/** What stands in the text: names are told, not counted. */
export function saidLabel(locale: Locale, indicator: Indicator, figures: Figures): string {
  if (indicator.unit !== "names") return figureLabel(locale, indicator, indicator.value(figures));
  const names = figures.jubilees.map(({ nameRu, nameEn }) => pick(locale, nameRu, nameEn).text);
  return names.length > 0 ? names.join(", ") : reportWords[locale].noJubilees;
}

/** `+2`, `−27 п. п.`, or that nothing changed. */
export function changeLabel(locale: Locale, indicator: Indicator, change: number | null): string {
  const t = reportWords[locale];
  if (change === null) return t.unknown;
  if (change === 0) return t.same;
  const size = Math.abs(change);
  const said =
    indicator.unit === "percent" ? `${formatNumber(locale, size)}\u00A0${t.points}` : figureLabel(locale, indicator, size);
  return `${change < 0 ? "−" : "+"}${said}`;
}
