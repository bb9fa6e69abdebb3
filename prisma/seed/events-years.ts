import { dayAt } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { rollForward } from "@/lib/working-days";
import type { EventSeed } from "@/prisma/seed/events";

type Yearly = Omit<EventSeed, "slug" | "from" | "mode" | "people"> & { date: string; name: string; base: number; remote?: true };

const yearly: readonly Yearly[] = [
  {
    date: "02-20",
    name: "courage-lesson",
    kind: "lesson",
    by: "combat-veterans",
    place: "school",
    time: "11:00-12:30",
    age: "6+",
    base: 140,
    titleRu: "Урок мужества ко Дню защитника Отечества",
    titleEn: "Lesson of courage for Defender of the Fatherland Day",
    aboutRu:
      "Члены союза ветеранов боевых действий рассказали старшеклассникам о товарищах и ответили на прямые вопросы. После урока открыли выставку писем и снимков.",
    aboutEn:
      "Members of the union of combat veterans told pupils about their comrades and answered direct questions. An exhibition of letters and photographs opened afterwards.",
  },
  {
    date: "03-18",
    name: "npo-webinar",
    kind: "webinar",
    remote: true,
    time: "10:00-12:00",
    age: "16+",
    base: 18,
    titleRu: "Вебинар Совета муниципальных образований Кузбасса: отчёты и гранты организаций",
    titleEn: "Webinar of the Council of Municipalities of Kuzbass: reports and grants of organisations",
    aboutRu:
      "Разобрали, как составить смету, чем подтвердить расходы и где искать региональные гранты. Участвовали специалисты администрации и бухгалтеры организаций.",
    aboutEn:
      "How to draw up an estimate, prove expenses and find regional grants. Specialists of the administration and the organisations’ accountants took part.",
  },
  {
    date: "05-09",
    name: "victory-day",
    kind: "festival",
    place: "square",
    time: "10:00-14:00",
    age: "0+",
    base: 4200,
    by: "veterans-council",
    titleRu: "День Победы: митинг, шествие и концерт",
    titleEn: "Victory Day: a meeting, a march and a concert",
    aboutRu:
      "Митинг у мемориала, возложение цветов, шествие с портретами и концерт во дворах ветеранов. Для тех, кто не смог прийти, шла трансляция с переводом на жестовый язык.",
    aboutEn:
      "A meeting at the memorial, flowers, a march with portraits and concerts in veterans’ yards. For those who could not come there was a broadcast with sign language.",
  },
  {
    date: "06-12",
    name: "city-day",
    kind: "festival",
    place: "square",
    time: "12:00-21:00",
    age: "0+",
    base: 6100,
    titleRu: "День города и День России",
    titleEn: "City Day and Russia Day",
    aboutRu:
      "Улица мастеров, площадки организаций и ТОС, спортивные игры и вечерний концерт. Каждая организация показала своё дело: от жестовой песни до казачьих забав.",
    aboutEn:
      "A street of crafts, stands of organisations and TOS, games and an evening concert. Every organisation showed what it does, from signed song to Cossack games.",
  },
  {
    date: "06-24",
    name: "sabantuy",
    kind: "festival",
    place: "park",
    time: "11:00-17:00",
    age: "0+",
    base: 900,
    by: "tatar-autonomy",
    titleRu: "Городской Сабантуй",
    titleEn: "The city’s Sabantuy",
    aboutRu: "Борьба на поясах, бег с коромыслом, песни и чак-чак. Праздник плуга собрал гостей из соседних муниципалитетов.",
    aboutEn:
      "Belt wrestling, running with a yoke, songs and chak-chak. The feast of the plough drew guests from neighbouring municipalities.",
  },
  {
    date: "08-29",
    name: "miners-day",
    kind: "festival",
    place: "culture",
    time: "15:00-19:00",
    age: "0+",
    base: 1800,
    by: "trade-unions",
    titleRu: "День шахтёра",
    titleEn: "Miner’s Day",
    aboutRu: "Чествование бригад и ветеранов отрасли, концерт хора «Шахтёрские зори» и минута молчания о погибших горняках.",
    aboutEn:
      "Crews and veterans of the industry were honoured, the choir “Miners’ Dawns” sang, and there was a minute of silence for miners who died.",
  },
  {
    date: "10-01",
    name: "older-persons-day",
    kind: "campaignAction",
    place: "homes",
    time: "10:00-17:00",
    age: "0+",
    base: 380,
    by: "impulse",
    titleRu: "День пожилого человека: добровольцы идут в гости",
    titleEn: "Day of Older Persons: volunteers come to visit",
    aboutRu:
      "Наборы, письма школьников и помощь по дому: моют окна, чинят краны, настраивают телефоны. Заявки собирали совет ветеранов и социальная защита.",
    aboutEn:
      "Parcels, letters from schoolchildren and help at home: windows washed, taps mended, telephones set up. The veterans’ council and social protection gathered requests.",
  },
  {
    date: "10-15",
    name: "tos-conference",
    kind: "conference",
    place: "administration",
    time: "10:00-15:00",
    age: "16+",
    base: 26,
    titleRu: "Конференция Совета муниципальных образований Кузбасса о практиках ТОС",
    titleEn: "Conference of the Council of Municipalities of Kuzbass on TOS practice",
    aboutRu:
      "Председатели ТОС и специалисты муниципалитетов показали свои проекты и разобрали неудачи. Лучшие практики вошли в каталог портала.",
    aboutEn:
      "Chairs of TOS and municipal specialists showed their projects and discussed failures. The best practices entered the portal’s catalogue.",
  },
  {
    date: "11-04",
    name: "unity-day",
    kind: "festival",
    place: "culture",
    time: "14:00-18:00",
    age: "0+",
    base: 750,
    by: "cossacks",
    titleRu: "«Мы вместе»: праздник национальных культур",
    titleEn: "“We Are Together”: a festival of national cultures",
    aboutRu:
      "Коллективы национальных и религиозных организаций показали песни, ремёсла и кухню. Концерт завершил общий хоровод на площади.",
    aboutEn:
      "Ensembles of national and religious organisations showed songs, crafts and dishes. The concert ended with everyone dancing on the square.",
  },
  {
    date: "12-05",
    name: "volunteer-day",
    kind: "meeting",
    place: "youth",
    time: "16:00-18:00",
    age: "12+",
    base: 130,
    by: "impulse",
    titleRu: "День добровольца",
    titleEn: "Volunteer Day",
    aboutRu:
      "Итоги года, благодарности и мастерские для новичков: первая помощь, работа со слабовидящими, безопасность на массовых событиях.",
    aboutEn: null,
  },
];

/** In 2021 what could be was shown at home too. */
function modeOf(year: number, remote: true | undefined): EventSeed["mode"] {
  if (remote) return "online";
  return year === 2021 ? "mixed" : "offline";
}

function inYear({ date, name, base, remote, ...rest }: Yearly, year: number): EventSeed {
  const day: Day = `${year}-${date}`;
  const held = rest.kind === "webinar" || rest.kind === "conference" || rest.kind === "lesson" ? rollForward(day) : day;
  const people = Math.round(base * (0.9 + ((year * 7 + name.length * 3) % 9) / 20));
  return {
    ...rest,
    slug: `${name}-${year}`,
    from: held,
    mode: modeOf(year, remote),
    people,
    resultRu: `Участвовали ${people} человек.`,
  };
}

/** The city's own dates of the years around the report's, up to yesterday. */
export function eventsOfYears(now: Date): EventSeed[] {
  const today = dayAt(now);
  const years = Array.from({ length: Number(today.slice(0, 4)) - 2018 }, (_, index) => 2019 + index).filter(
    (year) => year !== 2020,
  );
  return years.flatMap((year) => yearly.map((event) => inYear(event, year))).filter(({ from }) => from < today);
}
