import { dayAt } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { type MeetingSeed, agendaOf } from "@/prisma/seed/meeting-notes";
import { dayFrom, workdayFrom } from "@/prisma/seed/when";

type When = { work: (days: number) => Day; day: (days: number) => Day; year: string };

const usual = { mode: "offline", time: "15:00", number: null, absent: 3, invited: 4 } as const;

/** Held not long ago: some of what was decided is done, some waits, some is late. */
const behind = ({ work, day }: When): MeetingSeed[] => [
  {
    ...usual,
    slug: "public-council-recent",
    bodies: ["public-council"],
    kind: "regular",
    status: "minutesPublished",
    day: work(-48),
    titleRu: "Заседание Общественного совета: зима без травм",
    titleEn: "Public Council: a winter without injuries",
    agenda: agendaOf(`
О готовности к уборке снега | Readiness to clear snow | Кулисин Я. М. | Рекомендовать опубликовать график уборки по улицам и телефон дежурного. | Recommend publishing a timetable of clearing by street and a duty telephone. | ${day(-27)} | ${day(-29)} | 0/0
О пандусах у аптек и почты | Ramps at pharmacies and the post office | Эталонова В. М. | Просить собственников устранить шесть препятствий, найденных на прогулке доступности. | Ask the owners to remove six obstacles found on the accessibility walk. | ${day(-6)} | | 0/1
О лавочках у остановок | Benches at bus stops | Витринин Г. К. | Установить пять лавочек на маршруте № 1. | Put up five benches along route 1. | ${day(12)} | | 0/0`),
  },
  {
    ...usual,
    slug: "elders-recent",
    bodies: ["elders"],
    kind: "regular",
    status: "minutesPublished",
    day: work(-34),
    absent: 2,
    titleRu: "Заседание Совета старейшин: День пожилого человека и зима",
    titleEn: "Council of Elders: the Day of Older Persons and winter",
    agenda: agendaOf(`
Об итогах Дня пожилого человека | The Day of Older Persons: how it went | Рассветова З. И. | Поблагодарить добровольцев; составить список тех, кого не удалось навестить. | Thank the volunteers; list those who could not be visited. | ${day(-14)} | ${day(-12)} | 0/0
Об обходе одиноких жителей старше 80 лет | Visits to everyone over 80 who lives alone | Лекарева Н. Ф. | Закончить обход до холодов, о нуждах сообщить социальной защите. | Finish the visits before the cold and tell social protection what is needed. | ${day(-3)} | | 0/0`),
  },
  {
    ...usual,
    slug: "ethnic-affairs-recent",
    bodies: ["ethnic-affairs"],
    kind: "visiting",
    status: "held",
    day: work(-9),
    mode: "mixed",
    absent: 2,
    placeRu: "Краеведческий музей, ул. Образцовая, 21",
    placeEn: "Local history museum, 21 Obraztsovaya Street",
    titleRu: "Выездное заседание в музее: экспозиция о народах Кузбасса",
    titleEn: "Visiting meeting in the museum: the rooms on the peoples of Kuzbass",
    agenda: agendaOf(`
Об открытии экспозиции | Opening the rooms | Экспонатов П. Г. | Открыть экспозицию в декабре, экскурсии для школ — бесплатно. | Open the rooms in December, with free visits for schools. | ${day(21)} | | 0/0
О разговорном клубе по субботам | A conversation club on Saturdays | Формулярова Е. П. | Открыть субботнюю группу для работающих. | Open a Saturday group for those who work. | ${day(30)} | | 0/1`),
  },
  {
    ...usual,
    slug: "ethnic-affairs-cancelled",
    bodies: ["ethnic-affairs"],
    kind: "extraordinary",
    status: "cancelled",
    day: work(-5),
    titleRu: "Внеочередное заседание об адаптации приезжих",
    titleEn: "Extraordinary meeting on settling in",
    reasonRu: "Докладчик заболел; вопрос перенесён на совместное заседание двух советов.",
    agenda: agendaOf("Об адаптации приезжих | Settling in | Вакансина Ж. Э."),
  },
];

const ahead = ({ work, year }: When): MeetingSeed[] => [
  {
    ...usual,
    slug: "public-council-next",
    bodies: ["public-council"],
    kind: "regular",
    status: "agendaPublished",
    day: work(9),
    titleRu: "Заседание Общественного совета: проект бюджета",
    titleEn: "Public Council: the draft budget",
    aboutRu:
      "Финансовое управление ответит на вопросы по проекту бюджета до публичных слушаний. Заседание открытое: жители могут прийти или смотреть трансляцию, вопросы принимает секретарь до дня заседания.",
    aboutEn:
      "The finance department answers questions on the draft budget before the public hearing. The meeting is open: residents may come or watch the broadcast, and the secretary takes questions until the day before.",
    agenda: agendaOf(`
О проекте бюджета города на три года | The draft budget for three years | финансовое управление
О плане благоустройства дворов | The plan of yard improvements | Подъездова Г. Ф.
О ходе исполнения поручений совета | How the council’s assignments are carried out | Палитрова М. В.`),
  },
  {
    ...usual,
    slug: "elders-next",
    bodies: ["elders"],
    kind: "visiting",
    status: "agendaPublished",
    day: work(13),
    placeRu: "Дом ветеранов, ул. Демонстрационная, 3",
    placeEn: "Veterans’ House, 3 Demonstratsionnaya Street",
    titleRu: "Выездное заседание Совета старейшин в Доме ветеранов",
    titleEn: "Visiting meeting of the Council of Elders in the Veterans’ House",
    agenda: agendaOf(`
Об итогах года | Results of the year | Трудов Г. П.
О поздравлении ветеранов с Новым годом | New Year greetings for veterans | Ромашкина М. З.`),
  },
  {
    ...usual,
    slug: "joint-next",
    bodies: ["ethnic-affairs", "public-council"],
    kind: "joint",
    status: "scheduled",
    mode: "mixed",
    day: work(23),
    titleRu: "Совместное заседание двух советов: план праздников",
    titleEn: "Joint meeting of two councils: the plan of festivals",
    agenda: agendaOf(`
О плане праздников на год | The plan of festivals for the year | Сценарьев И. В.
Об адаптации приезжих | Settling in | Вакансина Ж. Э.`),
  },
  {
    ...usual,
    slug: "public-council-postponed",
    bodies: ["public-council"],
    kind: "extraordinary",
    status: "postponed",
    mode: "online",
    day: work(4),
    titleRu: "Внеочередное заседание о расписании автобусов",
    titleEn: null,
    reasonRu: "Перевозчик ещё готовит расчёты; новую дату назначит председатель.",
    agenda: agendaOf("О вечернем рейсе за реку | | Макетов В. И."),
  },
  {
    ...usual,
    slug: "head-next",
    bodies: [],
    kind: "headPublicMeeting",
    status: "scheduled",
    day: work(62),
    time: "17:00",
    titleRu: `Встреча главы с общественностью: итоги ${year} года`,
    titleEn: `The head meets the public: results of ${year}`,
    aboutRu:
      "Глава расскажет, что сделано за год, и ответит на вопросы. Вопрос можно прислать секретарю заранее: на каждый ответят в зале или письменно. Для тех, кто не сможет прийти, будет трансляция с переводом на жестовый язык.",
    aboutEn:
      "The head tells what was done in the year and answers questions. Send yours to the secretary beforehand: each is answered in the hall or in writing. There will be a broadcast with sign language for those who cannot come.",
    agenda: [],
  },
];

export function meetingsNow(now: Date): MeetingSeed[] {
  const when: When = { work: (days) => workdayFrom(now, days), day: (days) => dayFrom(now, days), year: dayAt(now).slice(0, 4) };
  return [...behind(when), ...ahead(when)];
}
