import type { ByLocale } from "@/lib/i18n";

const ru = {
  lead: "Здесь видно, что обсуждают, что готовят и что решили — и можно сказать своё слово.",
  open: "Сейчас обсуждают",
  allHearings: "Все обсуждения и слушания",
  events: "Ближайшие события",
  allEvents: "Вся афиша",
  take: "Как участвовать",
  year: "Город и общественность в цифрах",
  report: "Ежегодный отчёт",
  none: "Сейчас открытых обсуждений нет",
  ways: [
    { href: "/hearings", title: "Высказаться", text: "Предложите поправку к проекту, пока приём открыт." },
    { href: "/councils", title: "Предложить вопрос совету", text: "Секретарь совета ответит и поставит вопрос в повестку." },
    { href: "/tos", title: "Объединиться с соседями", text: "Узнайте, есть ли ТОС в вашем доме, и как его создать." },
    { href: "/support", title: "Получить поддержку", text: "Залы, помещения и субсидии для организаций." },
  ],
};
export const homeWords: ByLocale<typeof ru> = {
  ru,
  en: {
    lead: "See what is being discussed, prepared and decided — and have your say.",
    open: "Being discussed now",
    allHearings: "All hearings",
    events: "Coming events",
    allEvents: "All events",
    take: "How to take part",
    year: "The city and its public in figures",
    report: "Yearly report",
    none: "No open discussions now",
    ways: [
      { href: "/hearings", title: "Have your say", text: "Propose a change to a draft while proposals are taken." },
      { href: "/councils", title: "Put a question to a council", text: "The secretary will answer and put it on the agenda." },
      { href: "/tos", title: "Join your neighbours", text: "See whether your house has a TOS, and how to found one." },
      { href: "/support", title: "Get support", text: "Halls, premises and subsidies for organisations." },
    ],
  },
};
