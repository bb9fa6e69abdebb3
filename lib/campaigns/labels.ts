import type { ByLocale } from "@/lib/i18n";

const ru = {
  title: "Памятные даты",
  lead: "Юбилеи и большие даты, вокруг которых собирается весь город.",
  none: "Памятных дат пока нет",
  noneHint: "Когда город начнёт готовиться к юбилею, его страница появится здесь. А пока загляните в афишу.",
  events: "мероприятий",
  participants: "участников",
  remote: "прошло дистанционно",
  programme: "Что было и что будет",
  noEvents: "Мероприятия ещё готовятся",
  noEventsHint: "Как только станут известны дни и места, они появятся здесь.",
};

export type CampaignWords = typeof ru;

const en: CampaignWords = {
  title: "Memorial dates",
  lead: "Jubilees and great dates that bring the whole city together.",
  none: "No memorial dates yet",
  noneHint: "When the city begins to prepare for a jubilee, its page will appear here. Meanwhile, look at the events.",
  events: "events",
  participants: "participants",
  remote: "held remotely",
  programme: "What was and what will be",
  noEvents: "Events are being prepared",
  noEventsHint: "Days and places will appear here as soon as they are known.",
};

export const campaignWords: ByLocale<CampaignWords> = { ru, en };
