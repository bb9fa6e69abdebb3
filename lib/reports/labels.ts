import { type ByLocale, type Locale, formatNumber } from "@/lib/i18n";
import { formatMoney } from "@/lib/money";
import type { IndicatorCode, Values } from "@/lib/reports/rules";

type Definition = { name: string; how: string };

const ru: Record<IndicatorCode, Definition> = {
  councils: { name: "Совещательных органов", how: "действуют на 31 декабря" }, members: { name: "Членов советов", how: "места, занятые на 31 декабря" }, tos: { name: "Органов ТОС", how: "с зарегистрированным уставом на 31 декабря" },
  hearings: { name: "Слушаний и обсуждений", how: "приём предложений окончен в течение года, без отменённых" }, headMeetings: { name: "Встреч главы с общественностью", how: "проведено в течение года" },
  subsidised: { name: "Организаций с субсидией", how: "получили субсидию за год" }, subsidySum: { name: "Сумма субсидий", how: "по решениям за год" }, premises: { name: "Организаций с помещением", how: "закрепление действует на 31 декабря" },
  bookings: { name: "Мероприятий в муниципальных залах", how: "одобренные заявки на год" }, events: { name: "Мероприятий", how: "проведено за год, без отменённых и объявлений" }, remoteEvents: { name: "Дистанционных мероприятий", how: "из проведённых за год" }, remoteShare: { name: "Доля дистанционных", how: "от проведённых за год" },
  jubilees: { name: "Памятных дат", how: "с мероприятиями в течение года" }, webinars: { name: "Вебинаров и конференций", how: "в течение года" }, practices: { name: "Внедрённых практик", how: "применяются на 31 декабря" },
};
const en: Record<IndicatorCode, Definition> = {
  councils: { name: "Advisory bodies", how: "at work on 31 December" }, members: { name: "Members of councils", how: "seats held on 31 December" }, tos: { name: "TOS bodies", how: "with a registered charter on 31 December" },
  hearings: { name: "Hearings and discussions", how: "proposals closed during the year, cancelled ones left out" }, headMeetings: { name: "Meetings of the head with the public", how: "held during the year" },
  subsidised: { name: "Organisations with a subsidy", how: "received one for the year" }, subsidySum: { name: "Sum of subsidies", how: "by the year's decisions" }, premises: { name: "Organisations with premises", how: "allocation in force on 31 December" },
  bookings: { name: "Events in municipal halls", how: "approved requests for the year" }, events: { name: "Events", how: "held during the year, cancelled ones and announcements left out" }, remoteEvents: { name: "Remote events", how: "of those held during the year" }, remoteShare: { name: "Share of remote events", how: "of those held during the year" },
  jubilees: { name: "Memorial dates", how: "with events during the year" }, webinars: { name: "Webinars and conferences", how: "during the year" }, practices: { name: "Adopted practices", how: "in use on 31 December" },
};
export const indicatorNames: ByLocale<Record<IndicatorCode, Definition>> = { ru, en };

export function shownValue(locale: Locale, code: IndicatorCode, values: Values): string {
  if (code === "subsidySum") return formatMoney(locale, BigInt(values.subsidySum) * 100n);
  return code === "remoteShare" ? `${values.remoteShare}\u00A0%` : formatNumber(locale, values[code]);
}

/** Where the records behind a figure are; without a locale. */
export function recordsOf(code: IndicatorCode, year: number): string {
  const places: Record<IndicatorCode, string> = {
    councils: "/councils", members: "/councils", tos: "/tos", hearings: "/hearings", headMeetings: "/head", subsidised: `/support/subsidies/${year}`, subsidySum: `/support/subsidies/${year}`, premises: "/support/premises", bookings: "/support/premises",
    events: `/reports/${year}/events`, remoteEvents: `/reports/${year}/events`, remoteShare: `/reports/${year}/events`, jubilees: "/campaigns", webinars: "/practices", practices: "/practices",
  };
  return places[code];
}

const ruPage = {
  lead: "Что город и общественность сделали вместе за год: цифры считаются по записям портала.", open: "Открыть отчёт", figures: "Показатели", indicator: "Показатель", definition: "Как считается", value: "Значение", before: "Год назад", source: "По данным портала на", docx: "Скачать отчёт (DOCX)", print: "Страницу можно распечатать: для печати есть свой вид.", formats: "Мероприятия по формату", dates: "Мероприятия по памятным датам", none: "Отчётов пока нет", events: "Мероприятия года", sample: "ОБРАЗЕЦ · демонстрационные данные", sections: ["Совещательные органы", "Территориальное общественное самоуправление", "Участие в жизни города", "Встречи главы", "Субсидии и помещения", "Организационная поддержка", "Мероприятия года", "Межмуниципальное сотрудничество", "Лучшие практики"],
};
export type ReportWords = typeof ruPage;
const enPage: ReportWords = {
  lead: "What the city and its public did together in a year: the figures are counted from the portal's records.", open: "Open the report", figures: "Indicators", indicator: "Indicator", definition: "How it is counted", value: "Value", before: "A year before", source: "From the portal's data as of", docx: "Download the report (DOCX)", print: "The page can be printed: it has a print view.", formats: "Events by format", dates: "Events by memorial date", none: "No reports yet", events: "Events of the year", sample: "SAMPLE · demonstration data", sections: ["Advisory bodies", "Territorial self-government", "Part in the city's life", "Meetings of the head", "Subsidies and premises", "Organisational support", "Events of the year", "Inter-municipal cooperation", "Best practices"],
};
export const reportWords: ByLocale<ReportWords> = { ru: ruPage, en: enPage };
