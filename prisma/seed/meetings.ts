import { dayAt, instantAt } from "@/lib/dates";
import { addDays, fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import type { AttendanceMode, MeetingKind } from "@/prisma/generated/enums";
import { councils } from "@/prisma/seed/advisory-bodies";
import { idOf } from "@/prisma/seed/ids";
import { type AgendaSeed, type MeetingSeed, heldIn2020 } from "@/prisma/seed/meetings-2020";
import { workdayFrom } from "@/prisma/seed/when";

const seatsOf = (bodies: readonly string[]) =>
  councils.filter(({ slug }) => bodies.includes(slug)).reduce((sum, { seats }) => sum + seats.length, 0);

const item = (titleRu: string, titleEn: string, decisionRu?: string, decisionEn?: string): AgendaSeed => ({
  titleRu,
  titleEn,
  ...(decisionRu && decisionEn ? { decisionRu, decisionEn } : {}),
});

/** The same rhythm every year since: a quarter's meeting of each council, and the head's meeting in February. */
function laterYears(now: Date): MeetingSeed[] {
  const today = dayAt(now);
  const years = Array.from({ length: Number(today.slice(0, 4)) - 2020 }, (_, index) => 2021 + index);
  return years
    .flatMap((year) => [
      ...councils.flatMap(({ slug }, index) =>
        ["03", "06", "09", "12"].map((month, quarter) => ({
          slug: `${slug}-${year}-${quarter + 1}`,
          bodies: [slug],
          kind: "regular" as MeetingKind,
          mode: (year === 2021 ? "mixed" : "offline") as AttendanceMode,
          number: `${quarter + 1}`,
          day: `${year}-${month}-${10 + index * 4}`,
          time: "15:00",
          titleRu: `Заседание за ${quarter + 1}-й квартал ${year} года`,
          titleEn: `Meeting of quarter ${quarter + 1}, ${year}`,
          agenda: quarterly[quarter] ?? [],
        })),
      ),
      {
        slug: `head-${year}`,
        bodies: [],
        kind: "headPublicMeeting" as MeetingKind,
        mode: "offline" as AttendanceMode,
        number: null,
        day: `${year}-02-12`,
        time: "17:00",
        titleRu: `Встреча главы с общественностью: итоги ${year - 1} года`,
        titleEn: `The head meets the public: results of ${year - 1}`,
        agenda: headAgenda(year - 1),
        invited: 120,
      },
    ])
    .filter(({ day }) => day < today);
}

const quarterly: readonly (readonly AgendaSeed[])[] = [
  [
    item("О плане работы на год", "The year's plan of work", "Утвердить план работы.", "Approve the plan of work."),
    item(
      "О подготовке ко Дню Победы",
      "Preparations for Victory Day",
      "Рекомендовать школам провести уроки мужества с участием ветеранов.",
      "Recommend that schools hold lessons of courage with veterans.",
    ),
  ],
  [
    item(
      "О благоустройстве дворов летом",
      "Improvement of yards in summer",
      "Рекомендовать включить в план дворы с пандусами.",
      "Recommend adding yards with ramps to the plan.",
    ),
    item("О летнем отдыхе детей", "Children's summer holidays", "Принять к сведению.", "Take note."),
  ],
  [
    item(
      "О помощи пожилым к зиме",
      "Help for the elderly before winter",
      "Просить волонтёров обойти одиноких жителей старше 80 лет.",
      "Ask volunteers to visit lonely residents over 80.",
    ),
    item("О Дне пожилого человека", "The Day of Older Persons", "Поддержать программу праздника.", "Support the programme."),
  ],
  [
    item(
      "О проекте бюджета",
      "The draft budget",
      "Одобрить проект с предложением сохранить субсидии организациям.",
      "Approve the draft with a proposal to keep the subsidies to organisations.",
    ),
    item(
      "Об итогах года",
      "Results of the year",
      "Признать работу совета удовлетворительной.",
      "Find the council's work satisfactory.",
    ),
  ],
];

const headAgenda = (year: number): AgendaSeed[] => [
  item(`Итоги развития города в ${year} году`, `Development of the city in ${year}`),
  item(
    "Когда отремонтируют тротуары на пр. Примерном?",
    "When will the pavements of Primerny Avenue be repaired?",
    "Работы включены в план следующего сезона, подрядчик определён.",
    "The works are in next season's plan and the contractor has been chosen.",
  ),
  item(
    "Сохранятся ли субсидии общественным организациям?",
    "Will the subsidies to public organisations remain?",
    "Да, в бюджете предусмотрена поддержка семи организаций.",
    "Yes, the budget provides for seven organisations.",
  ),
];

/** What is still to come, and what did not go as planned. */
function ahead(
  now: Date,
): (MeetingSeed & { status?: "agendaPublished" | "scheduled" | "cancelled" | "postponed"; reasonRu?: string })[] {
  const next = { mode: "offline" as AttendanceMode, time: "15:00", number: null };
  return [
    {
      ...next,
      slug: "public-council-next",
      bodies: ["public-council"],
      kind: "regular",
      day: workdayFrom(now, 9),
      titleRu: "Заседание Общественного совета: проект бюджета",
      titleEn: "Public Council: the draft budget",
      agenda: quarterly[3] ?? [],
      status: "agendaPublished",
    },
    {
      ...next,
      slug: "elders-next",
      bodies: ["elders"],
      kind: "visiting",
      day: workdayFrom(now, 16),
      titleRu: "Выездное заседание Совета старейшин в Доме ветеранов",
      titleEn: "Visiting meeting of the Council of Elders",
      agenda: quarterly[2] ?? [],
      status: "scheduled",
    },
    {
      ...next,
      slug: "joint-next",
      bodies: ["ethnic-affairs", "public-council"],
      kind: "joint",
      day: workdayFrom(now, 23),
      titleRu: "Совместное заседание двух советов: план праздников",
      titleEn: "Joint meeting of two councils: the plan of festivals",
      agenda: [item("О плане праздников на год", "The plan of festivals for the year")],
      status: "scheduled",
    },
    {
      ...next,
      slug: "ethnic-affairs-cancelled",
      bodies: ["ethnic-affairs"],
      kind: "extraordinary",
      day: workdayFrom(now, -6),
      titleRu: "Внеочередное заседание по адаптации приезжих",
      titleEn: "Extraordinary meeting on the settling of newcomers",
      agenda: [item("Об адаптации приезжих", "The settling of newcomers")],
      status: "cancelled",
      reasonRu: "Докладчик заболел; вопрос перенесён на совместное заседание.",
    },
  ];
}

export async function seedMeetings(tx: Tx, now: Date) {
  for (const meeting of [...heldIn2020, ...laterYears(now)]) await create(tx, meeting, { status: "minutesPublished" });
  for (const { status = "scheduled", reasonRu, ...meeting } of ahead(now))
    await create(tx, meeting, { status, ...(reasonRu ? { reasonRu } : {}) });
}

type Outcome = { status: "minutesPublished" | "agendaPublished" | "scheduled" | "cancelled" | "postponed"; reasonRu?: string };

async function create(tx: Tx, { bodies, day, time, agenda, invited, slug, ...rest }: MeetingSeed, outcome: Outcome) {
  const held = outcome.status === "minutesPublished";
  const listed = seatsOf(bodies);
  const present = listed - Math.ceil(listed / 6);
  const startAt = instantAt(day, time);
  await tx.meeting.create({
    data: {
      ...rest,
      ...outcome,
      id: idOf(`meeting/${slug}`),
      slug,
      startAt,
      endAt: new Date(startAt.getTime() + 5_400_000),
      placeRu: rest.mode === "online" ? "Видеоконференция" : "Актовый зал администрации, пр. Примерный, 1",
      placeEn: rest.mode === "online" ? "Video conference" : "Assembly hall of the administration, 1 Primerny Avenue",
      listed: held && listed > 0 ? listed : null,
      present: held && listed > 0 ? present : null,
      invited: held ? (invited ?? 3) : null,
      bodies: { create: bodies.map((body) => ({ bodyId: idOf(`body:${body}`) })) },
      agenda: {
        create: agenda.map((entry, index) => ({
          ...entry,
          position: index + 1,
          ...(held && listed > 0
            ? outcomeOf(day, present, index)
            : {
                decisionRu: listed > 0 ? null : (entry.decisionRu ?? null),
                decisionEn: listed > 0 ? null : (entry.decisionEn ?? null),
              }),
        })),
      },
    },
  });
}

/** Votes of those present; the first decision of a meeting is an assignment with a month's term, done a week early except in the newest meetings. */
function outcomeOf(day: string, present: number, index: number) {
  const votes = { votesFor: present - (index % 2), votesAgainst: 0, abstained: index % 2 };
  if (index > 0) return votes;
  const fresh = day > "2026-08";
  return { ...votes, dueOn: fromDay(addDays(day, 30)), doneOn: fresh ? null : fromDay(addDays(day, 23)) };
}
