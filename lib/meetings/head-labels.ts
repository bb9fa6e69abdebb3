import type { ByLocale } from "@/lib/i18n";

const ru = {
  lead: "Глава встречается с жителями и руководителями организаций: рассказывает об итогах года и отвечает на вопросы.",
  askTitle: "Как задать вопрос",
  ask: "Напишите или позвоните в администрацию до встречи, назовите себя и скажите, как вам ответить. На сам вопрос ответят на встрече или письменно, а ответ появится на этой странице.",
  write: "Написать вопрос",
  subject: "Вопрос главе",
  call: "Позвонить",
  next: "Ближайшая встреча",
  past: "Прошедшие встречи",
  none: "Дата следующей встречи ещё не назначена",
  noneText: "Когда день станет известен, он появится здесь. Вопрос можно прислать уже сейчас.",
  nonePast: "Встреч ещё не было",
  archive: "Более ранние встречи",
  reports: "Ежегодные отчёты",
  reportsText: "Всё, что сделано за год во взаимодействии с общественностью, собрано в годовом отчёте.",
};

export type HeadWords = typeof ru;

const en: HeadWords = {
  lead: "The head meets residents and leaders of organisations, tells of the year's results and answers questions.",
  askTitle: "How to ask a question",
  ask: "Write or call the administration before the meeting, give your name and say how to reach you. The question is answered at the meeting or in writing, and the answer appears on this page.",
  write: "Write a question",
  subject: "A question to the head",
  call: "Call",
  next: "Next meeting",
  past: "Past meetings",
  none: "The date of the next meeting is not set yet",
  noneText: "It will appear here as soon as it is known. You may send a question already.",
  nonePast: "There has been no meeting yet",
  archive: "Earlier meetings",
  reports: "Yearly reports",
  reportsText: "All that was done in a year together with the public is told in the yearly report.",
};

export const headWords: ByLocale<HeadWords> = { ru, en };
