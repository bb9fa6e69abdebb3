import type { ByLocale } from "@/lib/i18n";

export type DatasetKey = "events" | "hearings" | "councilMeetings" | "people" | "subsidies" | "register" | "news";

/** How a file is offered; `pattern` stands for a family of addresses, one per council. */
export type Distribution = { format: string; mediaType: string; href: string; pattern?: boolean };

export type Dataset = {
  key: DatasetKey;
  title: ByLocale<string>;
  about: ByLocale<string>;
  distributions: readonly Distribution[];
};

const ics = (href: string) => ({ format: "iCalendar", mediaType: "text/calendar", href });
const atom = (href: string) => ({ format: "Atom", mediaType: "application/atom+xml", href });

/** Everything the portal gives to programs. Each is made from the records when it is asked for. */
export const datasets: readonly Dataset[] = [
  {
    key: "events",
    title: { ru: "Мероприятия", en: "Events" },
    about: {
      ru: "Афиша города: время, место, формат, организатор, отмены и переносы.",
      en: "What is on: time, place, format, organiser, cancellations and changes.",
    },
    distributions: [ics("/feeds/events.ics"), atom("/feeds/events.atom")],
  },
  {
    key: "hearings",
    title: { ru: "Обсуждения и слушания", en: "Hearings" },
    about: {
      ru: "Публичные слушания и общественные обсуждения: сроки приёма предложений и собрания.",
      en: "Public hearings and discussions: when proposals are taken and meetings held.",
    },
    distributions: [ics("/feeds/hearings.ics"), atom("/feeds/hearings.atom")],
  },
  {
    key: "councilMeetings",
    title: { ru: "Заседания советов", en: "Meetings of councils" },
    about: { ru: "Календарь каждого совещательного органа.", en: "A calendar of each advisory body." },
    distributions: [{ ...ics("/feeds/councils/{slug}.ics"), pattern: true }],
  },
  {
    key: "people",
    title: { ru: "Состав советов", en: "Members of councils" },
    about: {
      ru: "Совещательные органы, места в них и люди, которые их занимают или занимали, — формат Popolo.",
      en: "Advisory bodies, their posts and the people who hold or held them, in the Popolo format.",
    },
    distributions: [{ format: "Popolo JSON", mediaType: "application/json", href: "/feeds/people.json" }],
  },
  {
    key: "subsidies",
    title: { ru: "Субсидии общественным организациям", en: "Subsidies to public organisations" },
    about: {
      ru: "Кому, сколько, на что и по какому решению — стандарт 360Giving 1.4.",
      en: "Who received how much, for what and by which decision, by the 360Giving standard 1.4.",
    },
    distributions: [{ format: "360Giving JSON", mediaType: "application/json", href: "/feeds/subsidies.json" }],
  },
  {
    key: "register",
    title: { ru: "Реестр получателей поддержки", en: "Register of supported organisations" },
    about: {
      ru: "Организации, которым город помог деньгами или помещением (статья 31.2 закона 7-ФЗ).",
      en: "Organisations the city helped with money or premises (7-FZ, article 31.2).",
    },
    distributions: [{ format: "CSV", mediaType: "text/csv", href: "/feeds/register.csv" }],
  },
  {
    key: "news",
    title: { ru: "Новое на портале", en: "What is new on the portal" },
    about: { ru: "Новые мероприятия и обсуждения одной лентой.", en: "New events and hearings in one feed." },
    distributions: [atom("/feeds/news.atom")],
  },
];

export const licence = { name: "CC BY 4.0", href: "https://creativecommons.org/licenses/by/4.0/" } as const;
