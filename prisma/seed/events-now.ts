import { type Day, addDays } from "@/lib/days";
import type { EventSeed } from "@/prisma/seed/events";
import { dayFrom } from "@/prisma/seed/when";

type Short = readonly [number, string, EventSeed["kind"], EventSeed["mode"], [string, string] | null, string | null, string, [string, string, string | null], [string, string] | null, Partial<EventSeed>?];

/** Days from now; a list that always has something behind and something ahead. */
const rows: readonly Short[] = [
  [-27, "autumn-cleanup", "campaignAction", "offline", ["10:00", "13:00"], "impulse", "6+", ["Осенний субботник в сквере", "Убирали листву и сажали рябины вместе с жителями соседних домов.", "140 человек, посажено 25 деревьев."], ["Autumn clean-up in the park", "Leaves were cleared and rowans planted with residents of the houses nearby."], { people: 140 }],
  [-21, "legal-aid-day", "meeting", "offline", ["09:00", "15:00"], "trade-unions", "18+", ["День бесплатной юридической помощи", "Юристы профсоюзов отвечали на вопросы о работе, отпуске и пенсии.", "Принято 37 человек."], ["Day of free legal aid", "The unions' lawyers answered questions on work, leave and pensions."], { people: 37 }],
  [-16, "miners-songs", "concert", "mixed", ["17:00", "19:00"], "veterans-council", "0+", ["Концерт «Шахтёрские зори»", "Хор ветеранов пел о городе и шахтах; трансляцию смотрели дома.", null], ["Concert “Miners' Dawns”", "The veterans' choir sang of the city and the mines; others watched at home."], { people: 260 }],
  [-12, "accessibility-walk", "campaignAction", "offline", ["12:00", "14:00"], "disabled-society", "12+", ["Прогулка доступности по пр. Примерному", "Проверили пандусы, звонки и светофоры, составили список для администрации.", "Отмечено 19 препятствий, 6 уже устранены."], ["Accessibility walk along Primerny Avenue", "Ramps, bells and traffic lights were checked and a list made for the administration."], { people: 24 }],
  [-8, "webinar-practice", "webinar", "online", ["10:00", "11:30"], null, "12+", ["Вебинар «Как ТОС выиграть конкурс»", "Опытом делились победители областного конкурса ТОС.", null], ["Webinar “How a TOS Wins a Contest”", "Winners of the regional contest of TOS shared their experience."], { people: 31 }],
  [-3, "mothers-day-fair", "festival", "offline", ["11:00", "15:00"], "women-council", "0+", ["Благотворительная ярмарка ко Дню матери", "Изделия мастериц, сладкий стол, сбор для многодетных семей.", "Собрано 84 000 рублей."], ["Charity fair for Mother's Day", "Handicrafts, sweets and a collection for large families."], { people: 410 }],
  [2, "school-of-young-mother", "lesson", "offline", ["14:00", "15:30"], "women-council", "18+", ["«Школа молодой мамы»: первая помощь малышу", "Занятие ведёт медсестра; приходите с детьми, для них будет игровой уголок.", null], ["Young Mother's School: first aid for babies", "A nurse leads the class; bring the children, there is a play corner."]],
  [4, "sign-language-evening", "meeting", "offline", ["18:00", "20:00"], "deaf-society", "6+", ["Вечер жестовой песни", "Песни на жестовом языке, чай и разговор; переводчик на месте.", null], ["Evening of signed song", "Songs in sign language, tea and talk; an interpreter is present."]],
  [6, "legal-lecture-online", "webinar", "online", ["17:00", "18:00"], "trade-unions", "16+", ["Что изменится в трудовом праве", "Юрист отвечает на вопросы в прямом эфире; запись останется.", null], ["What changes in labour law", "A lawyer answers live; a recording will remain."], { url: "https://example.ru/live" }],
  [8, "volunteer-forum", "conference", "mixed", ["10:00", "16:00"], "impulse", "12+", ["Городской форум добровольцев", "Мастерские, проекты на следующий год, награждение лучших.", null], ["City forum of volunteers", "Workshops, projects for next year, awards."]],
  [11, "budget-talk", "meeting", "offline", ["18:30", "20:00"], null, "12+", ["Разговор о бюджете простыми словами", "Финансовое управление объясняет проект бюджета перед публичными слушаниями.", null], ["The budget in plain words", "The finance department explains the draft budget before the public hearing."]],
  [13, "chess-tournament", "contest", "offline", ["11:00", "17:00"], "blind-society", "6+", ["Шахматный турнир для зрячих и незрячих", "Доски с рельефными клетками, судьи и чай. Запись по телефону организации.", null], ["Chess tournament for sighted and blind", "Boards with relief squares, referees and tea. Enter by the organisation's telephone."]],
  [15, "winter-sports-day", "festival", "offline", ["10:00", "14:00"], "disabled-society", "6+", ["Зимняя спартакиада", "Лыжи, бочча, дартс; команды от организаций и школ.", null], ["Winter sports day", "Skiing, boccia, darts; teams of organisations and schools."], { shiftDays: 7, status: "rescheduled", why: "Перенесено из-за мороза." }],
  [17, "tatar-evening", "concert", "offline", ["16:00", "18:30"], "tatar-autonomy", "0+", ["Вечер татарской культуры", "Песни, танцы и чак-чак; вход свободный.", null], ["Evening of Tatar culture", "Songs, dances and chak-chak; free entrance."]],
  [19, "history-lecture", "lesson", "online", ["15:00", "16:30"], "german-culture", "12+", ["Лекция «Судьбы переселенцев»", "История семей по архивам музея.", null], ["Lecture “Fates of the Resettled”", "Family histories from the museum's archive."], { status: "movedOnline", why: "Переведено в онлайн: в музее ремонт." }],
  [22, "ice-town-opening", "festival", "offline", ["17:00", "19:00"], null, "0+", ["Открытие ледового городка", "Горки, огни и хоровод; дети встречают Деда Мороза.", null], ["Opening of the ice town", "Slides, lights and round dances."]],
  [24, "literary-quiz", "quiz", "online", ["19:00", "20:00"], "women-council", "6+", ["Семейная литературная викторина", "Команды по видеосвязи, призы — книги.", null], ["Family literary quiz", "Teams by video link, books as prizes."]],
  [26, "cossack-concert", "concert", "offline", ["16:00", "18:00"], "cossacks", "0+", ["Концерт казачьего хора", "Концерт к годовщине общества.", null], ["Concert of the Cossack choir", "A concert for the society's anniversary."], { status: "cancelled", why: "Отменено: болезнь солистов. Билеты не продавались." }],
  [31, "new-year-party", "festival", "mixed", ["12:00", "14:00"], "women-council", "0+", ["Новогодняя ёлка для детей с инвалидностью", "Праздник в зале и по видеосвязи для тех, кому трудно приехать.", null], ["New Year party for children with disabilities", "A party in the hall and by video link for those who cannot come."]],
  [33, "veterans-tea", "meeting", "offline", ["13:00", "15:00"], "veterans-council", "0+", ["Новогоднее чаепитие ветеранов", "Поздравления юбиляров, песни под баян.", null], null],
  [40, "drawing-contest", "contest", "online", null, "impulse", "0+", ["Конкурс рисунков «Город моей мечты»", "Рисунки принимают десять дней; лучшие станут открытками.", null], ["Drawing contest “City of My Dreams”", "Drawings are taken for ten days; the best will become postcards."], { lasts: 10 }],
];

export const eventsNow = (now: Date): EventSeed[] =>
  rows.map(([days, slug, kind, mode, time, by, age, ru, en, more = {}]) => {
    const from: Day = dayFrom(now, days);
    return { slug: `${slug}-${from.slice(0, 4)}`, kind, mode, from, by, age, ru, en, ...(time ? { time } : { to: addDays(from, more.lasts ?? 0) }), ...more };
  });

const yearly: readonly [string, string, EventSeed["kind"], string | null, string, string][] = [
  ["02-20", "courage-lesson", "lesson", "veterans-council", "Урок мужества", "Lesson of courage"],
  ["05-09", "victory-day", "festival", null, "День Победы: митинг и концерт", "Victory Day: meeting and concert"],
  ["06-12", "city-day", "festival", null, "День города и День России", "City Day and Russia Day"],
  ["08-29", "miners-day", "festival", null, "День шахтёра", "Miner's Day"],
  ["10-01", "older-persons-day", "campaignAction", "impulse", "День пожилого человека", "Day of Older Persons"],
  ["11-04", "unity-day", "festival", "tatar-autonomy", "«Мы вместе»: праздник национальных культур", "We Are Together: festival of national cultures"],
];

/** The city's own dates of the years between. */
export const eventsOfYears = (now: Date): EventSeed[] =>
  Array.from({ length: now.getUTCFullYear() - 2020 }, (_, index) => 2021 + index).flatMap((year) =>
    yearly
      .map(([date, slug, kind, by, ru, en]): EventSeed => ({
        slug: `${slug}-${year}`, kind, mode: year === 2021 ? "mixed" : "offline", from: `${year}-${date}`, time: ["12:00", "15:00"], by, age: "0+", people: 400 + (year - 2021) * 60 + ((year * 7 + slug.length * 13) % 90),
        ru: [`${ru} ${year}`, "Городское событие с участием общественных организаций.", null], en: [`${en} ${year}`, "A city event with the public organisations."],
      }))
      .filter(({ from }) => from < dayFrom(now, -30)),
  );
