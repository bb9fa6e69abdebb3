import { dayAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import { rollBack, rollForward } from "@/lib/working-days";
import type { HearingSeed } from "@/prisma/seed/hearings";
import { townHearings } from "@/prisma/seed/hearings-town";

const done = { stage: "decisionAttached" } as const;

function budgetReport(year: number): HearingSeed {
  const notice = rollBack(`${year}-04-07`);
  const open = addDays(notice, 15);
  const close = rollForward(addDays(open, 14));
  const protocol = rollForward(addDays(close, 1));
  const proposals = 7 + (year % 5);
  return {
    ...done,
    slug: `budget-report-${year - 1}`,
    kind: "publicHearing",
    subject: "budgetReport",
    mode: year === 2021 ? "mixed" : "offline",
    number: 20 + (year % 7),
    act: rollBack(addDays(notice, -2)),
    notice,
    placed: rollForward(addDays(notice, 2)),
    open,
    close,
    meeting: close,
    titleRu: `Отчёт об исполнении бюджета за ${year - 1} год`,
    titleEn: `Report on the execution of the ${year - 1} budget`,
    aboutRu: `Как были потрачены деньги города в ${year - 1} году: программы, ремонты, поддержка семей и организаций. К отчёту приложены сравнение с прошлым годом и страница с главными цифрами простыми словами.`,
    aboutEn: `How the city’s money was spent in ${year - 1}: programmes, repairs, support of families and organisations. The report comes with a comparison with the year before and a page of main figures in plain words.`,
    result: {
      registered: 54 + (year % 9) * 4,
      proposals,
      accepted: proposals - 4,
      protocol,
      conclusion: rollForward(addDays(protocol, 2)),
      said: `Слушания состоялись. Рекомендовать утвердить отчёт; учтены предложения: ${proposals - 4} из ${proposals}.`,
      decision: rollForward(`${year}-05-26`),
    },
  };
}

function budget(year: number): HearingSeed {
  const notice = rollBack(`${year}-11-13`);
  const meeting = rollForward(`${year}-12-03`);
  const proposals = 19 + (year % 6) * 3;
  return {
    ...done,
    slug: `budget-${year + 1}-${year + 3}`,
    kind: "publicHearing",
    subject: "budget",
    mode: year === 2021 ? "mixed" : "offline",
    number: 90 + (year % 7),
    act: rollBack(addDays(notice, -2)),
    notice,
    placed: rollForward(addDays(notice, 2)),
    open: rollForward(addDays(notice, 2)),
    close: rollBack(addDays(meeting, -1)),
    meeting,
    titleRu: `Проект бюджета на ${year + 1} год и плановый период ${year + 2}–${year + 3} годов`,
    titleEn: `Draft budget for ${year + 1} and the planning period ${year + 2}–${year + 3}`,
    aboutRu:
      "Доходы и расходы города на три года: школы, дороги, дворы, социальная поддержка. За неделю до собрания экономист объяснил проект простыми словами; предложения принимали на портале, по почте и в зале.",
    aboutEn:
      "The city’s income and expenses for three years: schools, roads, yards, social support. A week before the assembly an economist explained the draft in plain words; proposals came through the portal, by post and in the hall.",
    result: {
      registered: 96 + (year % 8) * 6,
      proposals,
      accepted: Math.floor(proposals / 3),
      protocol: rollForward(addDays(meeting, 1)),
      conclusion: rollForward(addDays(meeting, 4)),
      said: "Слушания состоялись. Рекомендовать утвердить бюджет, сохранив субсидии семи общественным организациям. По каждому предложению дан мотивированный ответ.",
      decision: rollForward(`${year}-12-18`),
    },
  };
}

const endOf = ({ result }: HearingSeed): Day => result?.decision ?? "9999-12-31";

/** The budget twice a year, and one town-planning matter, in the years around the report's. */
export function hearingsOfYears(now: Date): HearingSeed[] {
  const today = dayAt(now);
  const years = Array.from({ length: Number(today.slice(0, 4)) - 2018 }, (_, index) => 2019 + index).filter(
    (year) => year !== 2020,
  );
  return [...years.flatMap((year) => [budgetReport(year), budget(year)]), ...townHearings].filter(
    (hearing) => endOf(hearing) < today,
  );
}
