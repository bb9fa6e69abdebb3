import type { ByLocale } from "@/lib/i18n";

const ru = {
  lead: "Чему мы научились у соседей и чем можем поделиться: практики, которые уже работают.", practices: "Лучшие практики", partners: "С кем мы сотрудничаем", exchange: "Вебинары и конференции", problem: "Что было не так", solution: "Что сделали", result: "Что получилось", adopted: "Где применили у нас", source: "Откуда", own: "опыт нашего города", adoptedTag: "применяем", agreement: "Основание", published: "Опубликовано", none: "Практик пока нет",
};
export const practiceWords: ByLocale<typeof ru> = {
  ru,
  en: { lead: "What we have learnt from neighbours and what we can share: practices that already work.", practices: "Best practices", partners: "Whom we work with", exchange: "Webinars and conferences", problem: "What was wrong", solution: "What was done", result: "What came of it", adopted: "Where we use it", source: "Source", own: "our own city's experience", adoptedTag: "in use here", agreement: "Basis", published: "Published", none: "No practices yet" },
};
