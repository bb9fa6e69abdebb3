import type { ByLocale } from "@/lib/i18n";
import { percentOf } from "@/lib/reports/rules";

/** What the database counts for a year; `queries.ts` gives exactly these. */
export type Figures = {
  councils: number;
  members: number;
  councilMeetings: number;
  tos: number;
  hearings: number;
  headMeetings: number;
  subsidised: number;
  subsidyKopecks: bigint;
  premises: number;
  events: number;
  remoteEvents: number;
  participants: number;
  webinars: number;
  practices: number;
  jubilees: readonly { slug: string; nameRu: string; nameEn: string }[];
};

export type Unit = "count" | "people" | "percent" | "money" | "names";
/** Said of the last day of the year, or of the whole year. */
export type Period = "lastDay" | "year";

export type Indicator = {
  code: string;
  unit: Unit;
  period: Period;
  name: ByLocale<string>;
  /** What exactly is counted. */
  rule: ByLocale<string>;
  value: (figures: Figures) => number | bigint | null;
  /** Where the records behind the figure are, without a locale. */
  href: (year: number) => string;
};

/** A year before the portal kept the city's diary: nothing was entered, which is not the same as nothing done. */
const isKept = ({ events, hearings, councilMeetings, headMeetings }: Figures) =>
  events + hearings + councilMeetings + headMeetings > 0;

const kept =
  (value: Indicator["value"]): Indicator["value"] =>
  (figures) =>
    isKept(figures) ? value(figures) : null;

export const indicators: readonly Indicator[] = [
  {
    code: "councils",
    unit: "count",
    period: "lastDay",
    value: ({ councils }) => councils,
    href: () => "/councils",
    name: { ru: "Совещательные органы", en: "Advisory bodies" },
    rule: {
      ru: "Созданы не позже последнего дня года и не распущены к нему",
      en: "Founded by the last day of the year and not dissolved by then",
    },
  },
  {
    code: "members",
    unit: "people",
    period: "lastDay",
    value: ({ members }) => members,
    href: () => "/councils",
    name: { ru: "Места, занятые в совещательных органах", en: "Seats held in advisory bodies" },
    rule: {
      ru: "Действующие назначения; человек в двух советах считается дважды",
      en: "Appointments in force; a person in two bodies counts twice",
    },
  },
  {
    code: "councilMeetings",
    unit: "count",
    period: "year",
    value: kept(({ councilMeetings }) => councilMeetings),
    href: () => "/councils",
    name: { ru: "Заседания совещательных органов", en: "Meetings of advisory bodies" },
    rule: { ru: "Проведённые заседания; совместное считается один раз", en: "Meetings held; a joint one counts once" },
  },
  {
    code: "tos",
    unit: "count",
    period: "lastDay",
    value: ({ tos }) => tos,
    href: () => "/tos",
    name: { ru: "Органы ТОС", en: "TOS bodies" },
    rule: { ru: "Устав зарегистрирован, деятельность не прекращена", en: "Charter registered, work not ceased" },
  },
  {
    code: "hearings",
    unit: "count",
    period: "year",
    value: kept(({ hearings }) => hearings),
    href: (year) => `/hearings/years/${year}`,
    name: { ru: "Публичные слушания и общественные обсуждения", en: "Public hearings and discussions" },
    rule: {
      ru: "Приём предложений закончился в этом году; отменённые не считаются",
      en: "Proposals closed in the year; those cancelled are not counted",
    },
  },
  {
    code: "headMeetings",
    unit: "count",
    period: "year",
    value: kept(({ headMeetings }) => headMeetings),
    href: () => "/head",
    name: { ru: "Встречи главы с общественностью", en: "Meetings of the head with the public" },
    rule: { ru: "Проведённые встречи", en: "Meetings held" },
  },
  {
    code: "subsidised",
    unit: "count",
    period: "year",
    value: ({ subsidised }) => subsidised,
    href: (year) => `/support/subsidies/${year}`,
    name: { ru: "Организации, получившие субсидию", en: "Organisations that received a subsidy" },
    rule: { ru: "Разные организации среди получателей субсидий года", en: "Different organisations among the year's recipients" },
  },
  {
    code: "subsidySum",
    unit: "money",
    period: "year",
    value: ({ subsidyKopecks }) => subsidyKopecks,
    href: (year) => `/support/subsidies/${year}`,
    name: { ru: "Сумма субсидий организациям", en: "Sum of subsidies to organisations" },
    rule: { ru: "По решениям о предоставлении субсидий года", en: "By the year's decisions on subsidies" },
  },
  {
    code: "premises",
    unit: "count",
    period: "lastDay",
    value: ({ premises }) => premises,
    href: () => "/support/premises#register",
    name: { ru: "Организации с муниципальным помещением", en: "Organisations with municipal premises" },
    rule: {
      ru: "Разные организации, у которых действует право пользования помещением",
      en: "Different organisations with a right of use in force",
    },
  },
  {
    code: "jubilees",
    unit: "names",
    period: "year",
    value: kept(({ jubilees }) => jubilees.length),
    href: () => "/campaigns",
    name: { ru: "Знаменательные даты года", en: "Significant dates of the year" },
    rule: {
      ru: "Даты, которым посвящено хотя бы одно прошедшее мероприятие",
      en: "Dates to which at least one event held was devoted",
    },
  },
  {
    code: "events",
    unit: "count",
    period: "year",
    value: kept(({ events }) => events),
    href: (year) => `/reports/${year}/events`,
    name: { ru: "Мероприятия", en: "Events" },
    rule: {
      ru: "Начались в этом году и состоялись; объявления, отменённые и отложенные не считаются",
      en: "Begun in the year and held; announcements, cancelled and postponed events are not counted",
    },
  },
  {
    code: "remoteShare",
    unit: "percent",
    period: "year",
    value: kept(({ remoteEvents, events }) => percentOf(remoteEvents, events)),
    href: (year) => `/reports/${year}#formats`,
    name: { ru: "Доля дистанционных мероприятий", en: "Share of remote events" },
    rule: { ru: "Полностью дистанционные среди всех мероприятий года", en: "Wholly remote ones among all events of the year" },
  },
  {
    code: "participants",
    unit: "people",
    period: "year",
    value: kept(({ participants }) => participants),
    href: (year) => `/reports/${year}/events`,
    name: { ru: "Участники мероприятий", en: "Participants of events" },
    rule: { ru: "Сумма по мероприятиям, где участников посчитали", en: "The sum over events whose participants were counted" },
  },
  {
    code: "webinars",
    unit: "count",
    period: "year",
    value: kept(({ webinars }) => webinars),
    href: () => "/practices",
    name: { ru: "Вебинары и конференции", en: "Webinars and conferences" },
    rule: { ru: "Мероприятия этих двух видов, которые состоялись", en: "Events of these two kinds that were held" },
  },
  {
    code: "practices",
    unit: "count",
    period: "lastDay",
    value: ({ practices }) => practices,
    href: () => "/practices",
    name: { ru: "Лучшие практики, внедрённые у нас", en: "Best practices adopted here" },
    rule: { ru: "Практики, внедрённые к последнему дню года", en: "Practices adopted by the last day of the year" },
  },
];

/** Nothing was counted, so there is nothing to look at. */
export const isEmpty = (value: number | bigint | null) => value === null || Number(value) === 0;

export const findIndicator = (code: string) => indicators.find((indicator) => indicator.code === code) ?? null;
