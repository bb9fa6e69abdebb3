import type { ByLocale } from "@/lib/i18n";

export type Dataset = {
  key: string;
  title: ByLocale<string>;
  about: ByLocale<string>;
  files: readonly { path: string; format: string; mime: string }[];
};

/** What the portal publishes for machines. */
export const datasets: readonly Dataset[] = [
  {
    key: "events",
    title: { ru: "Мероприятия", en: "Events" },
    about: {
      ru: "Афиша за полгода назад и всё, что впереди, вместе с отменами.",
      en: "Events of the last half-year and all ahead, cancellations included.",
    },
    files: [
      { path: "/feeds/events.ics", format: "iCalendar", mime: "text/calendar" },
      { path: "/feeds/events.atom", format: "Atom", mime: "application/atom+xml" },
    ],
  },
  {
    key: "hearings",
    title: { ru: "Обсуждения и слушания", en: "Hearings" },
    about: { ru: "Сроки приёма предложений и изменения.", en: "When proposals are taken, and changes." },
    files: [
      { path: "/feeds/hearings.ics", format: "iCalendar", mime: "text/calendar" },
      { path: "/feeds/hearings.atom", format: "Atom", mime: "application/atom+xml" },
    ],
  },
  {
    key: "people",
    title: { ru: "Советы и их составы", en: "Councils and their members" },
    about: {
      ru: "Совещательные органы, места, члены и сроки по стандарту Popolo.",
      en: "Advisory bodies, posts, members and terms in Popolo.",
    },
    files: [{ path: "/feeds/people.json", format: "Popolo JSON", mime: "application/json" }],
  },
  {
    key: "subsidies",
    title: { ru: "Субсидии организациям", en: "Subsidies to organisations" },
    about: { ru: "Получатели, суммы и назначение по стандарту 360Giving.", en: "Recipients, sums and purposes in 360Giving." },
    files: [{ path: "/feeds/subsidies.json", format: "360Giving JSON", mime: "application/json" }],
  },
  {
    key: "register",
    title: { ru: "Реестр получателей поддержки", en: "Register of supported organisations" },
    about: { ru: "Муниципальный реестр по статье 31.2 закона 7-ФЗ.", en: "The municipal register by article 31.2 of Law 7-FZ." },
    files: [{ path: "/ru/support/register.csv", format: "CSV", mime: "text/csv" }],
  },
  {
    key: "news",
    title: { ru: "Все новости", en: "All news" },
    about: { ru: "События и обсуждения одной лентой.", en: "Events and hearings in one feed." },
    files: [{ path: "/feeds/news.atom", format: "Atom", mime: "application/atom+xml" }],
  },
];
