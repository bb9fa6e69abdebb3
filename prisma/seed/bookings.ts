import type { Actor } from "@/lib/auth/actor";
import { moveBooking } from "@/lib/bookings/commands";
import type { Move } from "@/lib/bookings/rules";
import type { RequestInput } from "@/lib/bookings/schema";
import { submitRequest } from "@/lib/bookings/submit";
import { dayAt } from "@/lib/dates";
import { addDays } from "@/lib/days";
import { db } from "@/lib/db";
import { addWorkingDays, rollForward } from "@/lib/working-days";
import { cast } from "@/prisma/seed/cast";
import { idOf } from "@/prisma/seed/ids";
import { organisationId } from "@/prisma/seed/organisations";

const actorOf = (key: "leader" | "otherLeader" | "specialist", slug?: string): Actor => {
  const { id, name, email, roles } = cast[key];
  return { id, name, email, roles, mandates: slug ? [{ organisationId: organisationId(slug), isLeader: true, powers: [] }] : [] };
};
const veterans = actorOf("leader", "veterans-council");
const women = actorOf("otherLeader", "women-council");
const specialist = actorOf("specialist");

type Story = {
  who: Actor;
  hall: string;
  from: string;
  to: string;
  title: string;
  purpose: string;
  people: number;
  /** Days from now: when the event is, and when it was asked for. */
  on: number;
  asked: number;
  moves: readonly (readonly [Actor, Move, string?])[];
};

const stories: readonly Story[] = [
  {
    who: veterans,
    hall: "assembly-hall",
    on: -20,
    asked: -45,
    from: "10:00",
    to: "12:00",
    title: "Отчётное собрание совета ветеранов",
    purpose: "Итоги полугодия, выборы ревизионной комиссии",
    people: 50,
    moves: [[specialist, "approve"]],
  },
  {
    who: veterans,
    hall: "assembly-hall",
    on: 0,
    asked: -25,
    from: "10:00",
    to: "12:00",
    title: "Репетиция хора «Шахтёрские зори»",
    purpose: "Подготовка к новогоднему концерту",
    people: 24,
    moves: [[specialist, "approve"]],
  },
  {
    who: women,
    hall: "assembly-hall",
    on: 1,
    asked: -24,
    from: "14:00",
    to: "16:00",
    title: "Школа молодой мамы",
    purpose: "Занятие с медсестрой для мам с детьми",
    people: 30,
    moves: [
      [specialist, "ask", "Сколько детей будет и нужен ли манеж?"],
      [women, "answer", "Двенадцать детей, манеж привезём."],
      [specialist, "approve"],
    ],
  },
  {
    who: women,
    hall: "culture-house",
    on: 2,
    asked: -30,
    from: "11:00",
    to: "15:00",
    title: "Благотворительная ярмарка",
    purpose: "Сбор для многодетных семей",
    people: 250,
    moves: [[specialist, "approve"]],
  },
  {
    who: veterans,
    hall: "library-room",
    on: 3,
    asked: -18,
    from: "15:00",
    to: "17:00",
    title: "Клуб «Рукодельница»",
    purpose: "Встреча клуба, выставка работ",
    people: 18,
    moves: [[specialist, "approve"]],
  },
  {
    who: veterans,
    hall: "culture-house",
    on: 24,
    asked: -2,
    from: "13:00",
    to: "16:00",
    title: "Новогоднее чаепитие ветеранов",
    purpose: "Поздравление юбиляров, концерт хора",
    people: 120,
    moves: [],
  },
  {
    who: women,
    hall: "assembly-hall",
    on: 20,
    asked: -4,
    from: "10:00",
    to: "12:00",
    title: "Собрание первичных организаций",
    purpose: "План на год, обмен опытом",
    people: 45,
    moves: [[specialist, "ask", "Нужен ли проектор и во сколько открыть зал?"]],
  },
  {
    who: women,
    hall: "culture-house",
    on: 26,
    asked: -9,
    from: "10:00",
    to: "14:00",
    title: "Ёлка для многодетных семей",
    purpose: "Праздник для детей",
    people: 280,
    moves: [],
  },
  {
    who: veterans,
    hall: "library-room",
    on: 18,
    asked: -6,
    from: "10:00",
    to: "12:00",
    title: "Встреча с кандидатами",
    purpose: "Рассказ о программе",
    people: 25,
    moves: [[specialist, "deny", "Залы не предоставляются для агитации. Для встречи без агитации подайте новую заявку."]],
  },
  {
    who: veterans,
    hall: "library-room",
    on: 22,
    asked: -8,
    from: "14:00",
    to: "16:00",
    title: "Лекция о льготах",
    purpose: "Разъяснение изменений",
    people: 28,
    moves: [[veterans, "withdraw"]],
  },
  {
    who: women,
    hall: "assembly-hall",
    on: 15,
    asked: -14,
    from: "16:00",
    to: "18:00",
    title: "Мастер-класс по куклам-оберегам",
    purpose: "Занятие для детей и родителей",
    people: 20,
    moves: [
      [specialist, "approve"],
      [women, "cancel", "Заболел мастер, перенесём на весну."],
    ],
  },
];

const hour = 3_600_000;
const at = (now: Date, days: number, hours: number) => new Date(now.getTime() + days * 24 * hour + hours * hour);

/** Everything through the commands, so that each state has its history, its letters and its audit. */
export async function seedBookings(now: Date) {
  for (const [index, story] of stories.entries()) await tell(story, now, `seed-${index}`);
}

async function tell({ who, hall, on, asked, from, to, title, purpose, people, moves }: Story, now: Date, key: string) {
  const sent = at(now, asked, -index(key) / 60);
  const earliest = addWorkingDays(dayAt(sent), 10);
  const wished = addDays(dayAt(now), on);
  const request: RequestInput = {
    premisesId: idOf(`premises/${hall}`),
    day: wished < earliest ? rollForward(earliest) : wished,
    from,
    to,
    title,
    purpose,
    participants: people,
    contactName: who.name.replace(" (демо)", ""),
    contactPhone: "+73845600001",
  };
  const { id } = await submitRequest(who, request, { organisationId: who.mandates[0]?.organisationId ?? "", key, at: sent });
  for (const [step, [actor, move, words]] of moves.entries()) {
    const { version } = await db.booking.findUniqueOrThrow({ where: { id }, select: { version: true } });
    await moveBooking(actor, { id, version, move, words }, at(sent, 1, step * 3));
  }
}

const index = (key: string) => Number(key.replace("seed-", ""));
