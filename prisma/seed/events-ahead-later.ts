import type { Ahead } from "@/prisma/seed/events-ahead";

export const laterAhead: readonly Ahead[] = [
  {
    name: "tatar-evening",
    days: 17,
    kind: "concert",
    mode: "offline",
    time: "16:00-18:30",
    place: "tatar",
    by: "tatar-autonomy",
    age: "0+",
    titleRu: "Вечер татарской культуры",
    titleEn: "An evening of Tatar culture",
    aboutRu:
      "Песни и танцы ансамбля, сказка для детей на двух языках и урок чак-чака. Гости попробуют себя в вышивке тамбурным швом. Вход свободный.",
    aboutEn:
      "Songs and dances of the ensemble, a fairy tale for children in two languages and a lesson of making chak-chak. Guests may try chain-stitch embroidery. Entrance is free.",
  },
  {
    name: "open-yard-day",
    days: 18,
    kind: "festival",
    mode: "offline",
    time: "12:00-15:00",
    place: "park",
    age: "0+",
    titleRu: "День открытых дворов ТОС",
    titleEn: "Open yards of the TOS",
    aboutRu:
      "ТОС «Наш дом» и «Дружный двор» покажут, что сделали вместе: клумбы, свет в подъездах, площадку и соседскую библиотеку. Председатели расскажут, с чего начать своему дому. В программе — игры и полевая кухня.",
    aboutEn:
      "TOS “Our House” and “Friendly Yard” show what they have made together: flower beds, staircase lights, a playground and a neighbours’ library. The chairs tell how your house can begin. There are games and a field kitchen.",
  },
  {
    name: "literary-quiz",
    days: 22,
    kind: "quiz",
    mode: "online",
    time: "19:00-20:00",
    by: "women-council",
    age: "6+",
    titleRu: "Семейная литературная викторина",
    titleEn: "A family literary quiz",
    aboutRu:
      "Команды от двух человек отвечают по видеосвязи на двадцать вопросов о сказках, стихах и писателях Сибири. Сертификат получает каждая семья, призы — книги с автографами. Запись закрывается за день до игры.",
    aboutEn:
      "Teams of two or more answer twenty questions by video on fairy tales, poems and writers of Siberia. Every family receives a certificate; the prizes are signed books. Entry closes the day before.",
  },
  {
    name: "cossack-concert",
    days: 24,
    status: "cancelled",
    reasonRu: "Отменено: заболели солисты. Билеты не продавались, новую дату объявят в афише.",
    kind: "concert",
    mode: "offline",
    time: "16:00-18:00",
    place: "culture",
    by: "cossacks",
    age: "0+",
    titleRu: "Концерт казачьего хора",
    titleEn: "Concert of the Cossack choir",
    aboutRu:
      "Хор готовил старинные песни Томской линии и шуточные припевки, а кадетский класс — показательное выступление. Концерт был приурочен к годовщине общества.",
    aboutEn:
      "The choir had prepared old songs and comic couplets, and the cadet class a display. The concert was to mark the society’s anniversary.",
  },
  {
    name: "repair-cafe",
    days: 26,
    kind: "meeting",
    mode: "offline",
    time: "11:00-15:00",
    place: "youth",
    by: "impulse",
    age: "12+",
    titleRu: "Починим вместе: мастерская для соседей",
    titleEn: "Let’s mend it together: a workshop for neighbours",
    aboutRu:
      "Принесите чайник, лампу или куртку с оторванной молнией — мастера и волонтёры помогут починить и научат. Пенсионерам, которым трудно донести вещь, поможем с доставкой: позвоните накануне.",
    aboutEn:
      "Bring a kettle, a lamp or a jacket with a torn zip: craftsmen and volunteers help you mend it and teach you how. Pensioners who cannot carry a thing may call the day before.",
  },
  {
    name: "inclusive-festival",
    days: 31,
    kind: "festival",
    mode: "mixed",
    time: "12:00-14:30",
    place: "culture",
    by: "women-council",
    age: "0+",
    titleRu: "Праздник для детей с инвалидностью и их друзей",
    titleEn: "A festival for children with disabilities and their friends",
    aboutRu:
      "Представление без громких звуков, тихая комната, игры на полу и подарки каждому. Для тех, кому трудно приехать, герои сказки заглянут по видеосвязи. Позвоните, если нужна помощь с дорогой.",
    aboutEn:
      "A show without loud sounds, a quiet room, games on the floor and a present for each. For those who cannot come the heroes look in by video. Call if you need help with the journey.",
  },
  {
    name: "veterans-tea",
    days: 33,
    kind: "meeting",
    mode: "offline",
    time: "13:00-15:00",
    place: "veterans",
    by: "veterans-council",
    age: "0+",
    titleRu: "Чаепитие ветеранов и чествование юбиляров",
    titleEn: null,
    aboutRu:
      "Поздравим тех, кому в этом квартале исполнилось 75, 80, 85 и 90 лет, споём под баян и посмотрим снимки из семейных альбомов. Приходите с внуками; тех, кому трудно дойти, привезут волонтёры.",
    aboutEn: null,
  },
  {
    name: "good-neighbours-table",
    days: 36,
    kind: "meeting",
    mode: "offline",
    time: "15:00-17:00",
    place: "library",
    by: "muslim-community",
    age: "12+",
    titleRu: "Круглый стол религиозных организаций «Рука помощи»",
    titleEn: "A round table of religious organisations “A Helping Hand”",
    aboutRu:
      "Православный приход и мусульманская община договорятся, как вместе помогать тем, кто остался без дома и одежды. Приглашены социальная служба и врачи. Придут и члены Консультативного совета по делам национальностей.",
    aboutEn:
      "The Orthodox parish and the Muslim community agree how to help together those without home or clothes. Social services and doctors are invited, and members of the Advisory Council on Ethnic Affairs will come.",
  },
  {
    name: "dream-city-drawings",
    days: 38,
    lasts: 10,
    kind: "contest",
    mode: "online",
    by: "impulse",
    age: "0+",
    titleRu: "Конкурс рисунков «Город моей мечты»",
    titleEn: "Drawing contest “The City of My Dreams”",
    aboutRu:
      "Нарисуйте город, в котором вам хочется жить, и пришлите снимок работы. Рисунки принимают десять дней, жюри смотрит на мысль, а не на технику. Лучшие станут открытками и попадут в план благоустройства как пожелания детей.",
    aboutEn:
      "Draw the city you would like to live in and send a picture of your work. Drawings are taken for ten days; the jury looks at the idea, not the technique. The best become postcards and enter the improvement plan as the children’s wishes.",
  },
  {
    name: "council-exchange",
    days: 42,
    kind: "conference",
    mode: "online",
    time: "10:00-13:00",
    age: "16+",
    titleRu: "Конференция Совета муниципальных образований Кузбасса: общественные советы",
    titleEn: "Conference of the Council of Municipalities of Kuzbass: public councils",
    aboutRu:
      "Секретари и председатели советов обсудят, как готовить повестку, следить за поручениями и отвечать жителям в срок. Город покажет свою таблицу поручений. Принять участие может любой член совета — напишите секретарю.",
    aboutEn:
      "Secretaries and chairs of councils discuss how to prepare an agenda, follow assignments and answer residents in time. The city shows its table of assignments. Any member of a council may take part: write to the secretary.",
  },
];
