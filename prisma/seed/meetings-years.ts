import { dayAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import { rollForward } from "@/lib/working-days";
import { type AgendaSeed, type MeetingSeed, agendaItem, agendaOf } from "@/prisma/seed/meeting-notes";
import { questions, themes } from "@/prisma/seed/meeting-themes";

const months = ["03", "06", "09", "12"];
const asked = agendaOf(questions);

/** Things asked for are done in time, except every seventh, which was late. */
function inTime(line: string, day: Day, turn: number): AgendaSeed {
  const due = addDays(day, 45);
  return { ...agendaItem(line), due, done: addDays(due, turn % 7 === 3 ? 9 : -4 - (turn % 5)), abstained: turn % 3 };
}

function quarterly(slug: string, year: number, quarter: number): MeetingSeed {
  const pool = themes[slug] ?? [];
  const turn = (year - 2019) * 4 + quarter;
  const [first, second] = [turn * 2, turn * 2 + 1].map((place) => pool[place % pool.length]);
  const day = rollForward(`${year}-${months[quarter]}-${11 + (slug.length % 9)}`);
  return {
    slug: `${slug}-${year}-${quarter + 1}`,
    bodies: [slug],
    kind: turn % 9 === 5 ? "visiting" : "regular",
    status: "minutesPublished",
    mode: year === 2021 ? "mixed" : "offline",
    number: `${quarter + 1}`,
    day,
    time: "15:00",
    titleRu: `Заседание № ${quarter + 1}: ${first?.ru ?? ""}`,
    titleEn: `Meeting No. ${quarter + 1}: ${first?.en ?? ""}`,
    agenda: [first, second].map((theme, index) => inTime(theme?.line ?? "", day, turn + index)),
    absent: 1 + (turn % 3),
    invited: 3 + (turn % 4),
  };
}

function headMeeting(year: number): MeetingSeed {
  const place = (year - 2019) * 3;
  return {
    slug: `head-${year}`,
    bodies: [],
    kind: "headPublicMeeting",
    status: "minutesPublished",
    mode: year === 2021 ? "online" : "offline",
    number: null,
    day: rollForward(`${year}-01-25`),
    time: "17:00",
    titleRu: `Встреча главы с общественностью: итоги ${year - 1} года`,
    titleEn: `The head meets the public: results of ${year - 1}`,
    agenda: [
      agendaItem(`Итоги развития города в ${year - 1} году | Development of the city in ${year - 1} | Глава городского округа`),
      ...[0, 1, 2].map((step) => asked[(place + step) % asked.length]).filter((item) => item !== undefined),
    ],
    absent: 0,
    invited: 110 + (year - 2019) * 7,
    aboutRu:
      "Глава рассказал руководителям общественных организаций, председателям ТОС и жителям, что сделано за год и что намечено. Вопросы собирали на портале за две недели и задавали в зале; ответы опубликованы ниже.",
    aboutEn:
      "The head told leaders of public organisations, chairs of TOS and residents what was done in the year and what is planned. Questions were gathered on the portal for two weeks and asked in the hall; the answers are below.",
  };
}

/** The same rhythm in the years around the report's: a meeting of each council a quarter, and the head's at the end of January. */
export function meetingsOfYears(now: Date): MeetingSeed[] {
  const last = Number(dayAt(now).slice(0, 4));
  const years = Array.from({ length: last - 2018 }, (_, index) => 2019 + index).filter((year) => year !== 2020);
  const before = addDays(dayAt(now), -60);
  return years
    .flatMap((year) => [
      headMeeting(year),
      ...Object.keys(themes).flatMap((slug) => months.map((_, quarter) => quarterly(slug, year, quarter))),
    ])
    .filter(({ day }) => day < before);
}
