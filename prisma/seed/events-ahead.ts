import type { EventSeed } from "@/prisma/seed/events";
import { laterAhead } from "@/prisma/seed/events-ahead-later";
import { dayFrom } from "@/prisma/seed/when";

/** `days` are counted from now; `was` is where the event stood before it was moved, `lasts` how many days it goes on. */
export type Ahead = Omit<EventSeed, "slug" | "from" | "to" | "before"> & {
  name: string;
  days: number;
  was?: number;
  lasts?: number;
};

const soonAhead: readonly Ahead[] = [
  {
    name: "young-mothers-school",
    days: 2,
    kind: "lesson",
    mode: "offline",
    time: "14:00-15:30",
    place: "administration",
    by: "women-council",
    age: "18+",
    titleRu: "«Школа молодой мамы»: первая помощь малышу",
    titleEn: "Young Mothers’ School: first aid for babies",
    aboutRu:
      "Медсестра покажет, что делать, если ребёнок подавился, ударился или у него высокая температура. Приходите с детьми: в зале будет игровой уголок и волонтёр. Занятие бесплатное, запись не нужна.",
    aboutEn:
      "A nurse shows what to do when a child chokes, falls or has a fever. Bring the children: there is a play corner with a volunteer. The class is free and needs no registration.",
  },
  {
    name: "signed-song-evening",
    days: 4,
    kind: "concert",
    mode: "offline",
    time: "18:00-20:00",
    place: "signs",
    by: "deaf-society",
    age: "6+",
    titleRu: "Вечер жестовой песни",
    titleEn: "An evening of signed song",
    aboutRu:
      "Театр покажет новую программу: знакомые песни на жестовом языке, чай и разговор после концерта. Переводчик поможет тем, кто не знает жестов. Вход свободный, мест — шестьдесят.",
    aboutEn:
      "The theatre shows its new programme: familiar songs in sign language, with tea and talk afterwards. An interpreter helps those who do not sign. Entrance is free; there are sixty seats.",
  },
  {
    name: "labour-law-live",
    days: 6,
    kind: "webinar",
    mode: "online",
    time: "17:00-18:00",
    by: "trade-unions",
    age: "16+",
    titleRu: "Что изменится в трудовом праве: прямой эфир",
    titleEn: "What changes in labour law: live",
    aboutRu:
      "Правовой инспектор разберёт новые правила об удалённой работе и отпусках и ответит на вопросы в прямом эфире. Вопрос можно прислать заранее на почту совета профсоюзов. Запись останется на портале.",
    aboutEn:
      "The legal inspector explains new rules on remote work and leave and answers questions live. A question may be sent beforehand by e-mail. A recording will stay on the portal.",
  },
  {
    name: "volunteer-forum",
    days: 8,
    kind: "conference",
    mode: "mixed",
    time: "10:00-16:00",
    place: "youth",
    by: "impulse",
    age: "12+",
    titleRu: "Городской форум добровольцев",
    titleEn: "The city’s forum of volunteers",
    aboutRu:
      "Мастерские по первой помощи, работе с пожилыми и съёмке событий, защита проектов на следующий год и награждение. Утренние выступления можно смотреть в трансляции. Для участников из отдалённых районов пойдёт автобус.",
    aboutEn:
      "Workshops on first aid, work with the elderly and filming events, projects for next year, and awards. The morning talks are broadcast. A bus runs for participants from remote districts.",
  },
  {
    name: "budget-talk",
    days: 9,
    kind: "meeting",
    mode: "offline",
    time: "18:30-20:00",
    place: "library",
    age: "12+",
    titleRu: "Разговор о бюджете простыми словами",
    titleEn: "The budget in plain words",
    aboutRu:
      "Экономист финансового управления за час объяснит, откуда у города деньги и на что они уходят, — на двенадцати цифрах. После встречи легче написать предложение к публичным слушаниям. Есть раздаточный лист крупным шрифтом.",
    aboutEn:
      "In an hour and twelve figures an economist explains where the city’s money comes from and where it goes. After it a proposal to the hearing is easier to write. A leaflet in large type is provided.",
  },
  {
    name: "chess-for-all",
    days: 11,
    kind: "contest",
    mode: "offline",
    time: "11:00-17:00",
    place: "equal",
    by: "blind-society",
    age: "6+",
    titleRu: "Шахматный турнир для зрячих и незрячих",
    titleEn: "A chess tournament for sighted and blind",
    aboutRu:
      "Доски с рельефными клетками, судьи, которые проговаривают ходы, и чай между партиями. Пять туров, играют все со всеми, возраст не важен. Запись по телефону организации до кануна турнира.",
    aboutEn:
      "Boards with relief squares, referees who say the moves aloud and tea between games. Five rounds for players of any age. Enter by the organisation’s telephone until the day before.",
  },
  {
    name: "games-for-everyone",
    days: 20,
    was: 13,
    status: "rescheduled",
    reasonRu: "Перенесено на неделю: на лыжной базе ремонтируют подъёмник для колясок.",
    kind: "contest",
    mode: "offline",
    time: "10:00-14:00",
    place: "ski",
    by: "disabled-society",
    age: "6+",
    titleRu: "Спартакиада «Равные старты»",
    titleEn: "Sports day “Equal Starts”",
    aboutRu:
      "Бочча, дартс, эстафета на колясках и скандинавская ходьба; команды выставляют организации, школы и ТОС. Спортсмены с инвалидностью и без неё соревнуются вместе. Горячий чай и раздевалка — на базе.",
    aboutEn:
      "Boccia, darts, a wheelchair relay and Nordic walking; organisations, schools and TOS enter teams. Athletes with and without disabilities compete together. Hot tea and changing rooms are on the spot.",
  },
  {
    name: "family-history-lecture",
    days: 15,
    status: "movedOnline",
    reasonRu: "Переведено в онлайн: в музейном зале меняют освещение.",
    kind: "lesson",
    mode: "online",
    time: "15:00-16:30",
    by: "german-culture",
    age: "12+",
    titleRu: "Лекция «Как искать семью в архивах»",
    titleEn: "Lecture “How to Look for a Family in the Archives”",
    aboutRu:
      "Руководитель кружка семейной истории покажет, с чего начать, куда писать запросы и как читать метрические книги. На примере трёх семей Кузбасса — от первой фамилии до родословной. Ссылка на трансляцию откроется за полчаса до начала.",
    aboutEn:
      "The leader of the family history circle shows where to begin, where to write and how to read parish registers, with three Kuzbass families as examples. The link to the broadcast opens half an hour before.",
  },
];

export const eventsAhead = (now: Date): EventSeed[] =>
  [...soonAhead, ...laterAhead].map(({ name, days, was, lasts, ...rest }) => {
    const from = dayFrom(now, days);
    return {
      ...rest,
      from,
      slug: `${name}-${from.slice(0, 4)}`,
      ...(was === undefined ? {} : { before: dayFrom(now, was) }),
      ...(lasts === undefined ? {} : { to: dayFrom(now, days + lasts - 1) }),
    };
  });
