import type { ByLocale } from "@/lib/i18n";

const ru = {
  lead: "Глава встречается с жителями и руководителями организаций: рассказывает об итогах года и отвечает на вопросы.",
  next: "Ближайшая встреча", past: "Прошедшие встречи", none: "Дата следующей встречи ещё не назначена", noneText: "Обычно встреча с итогами года проходит в феврале. Дата появится здесь и в афише.", reports: "Ежегодные отчёты",
};
export const headWords: ByLocale<typeof ru> = {
  ru,
  en: {
    lead: "The head meets residents and leaders of organisations, tells of the year's results and answers questions.",
    next: "Next meeting", past: "Past meetings", none: "The date of the next meeting is not set yet", noneText: "The meeting on the year's results is usually held in February. The date will appear here and among the events.", reports: "Yearly reports",
  },
};
