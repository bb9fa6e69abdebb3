import type { EventSeed } from "@/prisma/seed/events";

const victory = { campaign: "victory-75" } as const;
const online = { mode: "online", campaign: "victory-75" } as const;

/** The year of the 75th anniversary of Victory; from the middle of March, mostly from home. */
export const victory2020: readonly EventSeed[] = [
  {
    ...victory,
    slug: "roads-of-victory-2020",
    kind: "lesson",
    mode: "offline",
    from: "2020-02-02",
    time: "11:00-12:30",
    place: "school",
    by: "veterans-council",
    age: "6+",
    people: 85,
    titleRu: "Урок мужества «Дорогами Победы»",
    titleEn: "Lesson of courage “Roads of Victory”",
    aboutRu:
      "Ветераны и их дети рассказали школьникам о земляках на фронте и о шахтёрах, которые работали за двоих в тылу. Ребята держали в руках письма-треугольники и награды, спрашивали и записывали. Каждому классу предложили собрать историю своей семьи.",
    aboutEn:
      "Veterans and their children told schoolchildren of fellow townspeople at the front and of miners who worked for two at home. The children held triangular letters and medals, asked questions and took notes. Every class was invited to gather its families’ histories.",
    resultRu: "85 школьников на уроке, 14 семейных историй переданы в музейную комнату совета ветеранов.",
  },
  {
    slug: "high-alert-2020",
    kind: "announcement",
    mode: "online",
    from: "2020-03-16",
    age: "0+",
    titleRu: "Режим повышенной готовности: очные мероприятия отменены",
    titleEn: "High alert: events in person are cancelled",
    aboutRu:
      "С 16 марта 2020 года очные мероприятия в городе отменены или переведены в дистанционный формат, чтобы не допустить распространения коронавирусной инфекции. Организации могут получить помощь с видеосвязью: позвоните в отдел по работе с общественностью. Людям старше 65 лет добровольцы приносят продукты и лекарства на дом.",
    aboutEn:
      "From 16 March 2020 events in person are cancelled or held remotely to keep the coronavirus infection from spreading. Organisations can get help with video links: call the public relations department. Volunteers bring food and medicine to people over 65.",
  },
  {
    ...online,
    slug: "victory-through-childrens-eyes-2020",
    kind: "contest",
    from: "2020-04-20",
    to: "2020-05-09",
    by: "women-council",
    age: "0+",
    people: 212,
    titleRu: "Конкурс рисунков «Победа глазами детей»",
    titleEn: "Drawing contest “Victory through Children’s Eyes”",
    aboutRu:
      "Дети до 14 лет присылали снимки своих рисунков о войне, тыле и мире. Жюри из художников, учителей и ветеранов оценивало замысел и честность рассказа в трёх возрастах. Все работы вошли в виртуальную выставку, а открытки с рисунками победителей получили ветераны.",
    aboutEn:
      "Children under 14 sent pictures of their drawings of war, the home front and peace. A jury of artists, teachers and veterans judged the idea and the honesty of the story in three age groups. All works entered a virtual exhibition, and veterans received postcards with the winners’ drawings.",
    resultRu: "212 работ, 18 дипломов, 300 открыток ветеранам.",
  },
  {
    ...online,
    slug: "windows-of-victory-2020",
    kind: "campaignAction",
    from: "2020-05-01",
    to: "2020-05-09",
    by: "impulse",
    age: "0+",
    people: 1340,
    titleRu: "Акция «Окна Победы»",
    titleEn: "“Windows of Victory”",
    aboutRu:
      "Площади были пусты, и праздник поселился в окнах. Семьи украшали стёкла голубями, звёздами и словами благодарности и делились снимками с общей меткой. Добровольцы развозили трафареты тем, у кого нет принтера.",
    aboutEn:
      "The squares were empty, so the holiday moved into the windows. Families decorated them with doves, stars and words of thanks and shared pictures under a common tag. Volunteers delivered stencils to those without a printer.",
    resultRu: "1 340 снимков с 96 улиц города.",
  },
  {
    ...online,
    slug: "lanterns-of-victory-2020",
    kind: "campaignAction",
    from: "2020-05-08",
    to: "2020-05-09",
    by: "combat-veterans",
    age: "0+",
    people: 640,
    titleRu: "Акция «Фонарики Победы»",
    titleEn: "“Lanterns of Victory”",
    aboutRu:
      "Вечером 8 мая в окнах зажглись фонарики — в память о тех, кто не вернулся. Фонарики дети делали сами по видеоуроку союза ветеранов боевых действий. В девять вечера город минуту молчал.",
    aboutEn:
      "On the evening of 8 May lanterns were lit in the windows in memory of those who did not return. Children made them from a video lesson by the union of combat veterans. At nine in the evening the city was silent for a minute.",
    resultRu: "640 семей прислали снимки, видеоурок посмотрели 1 900 раз.",
  },
  {
    ...online,
    slug: "immortal-regiment-online-2020",
    kind: "campaignAction",
    from: "2020-05-09",
    time: "12:00-15:00",
    by: "veterans-council",
    age: "0+",
    people: 2870,
    titleRu: "«Бессмертный полк онлайн»",
    titleEn: "“The Immortal Regiment Online”",
    aboutRu:
      "Портреты участников войны и тружеников тыла прошли по экранам города под музыку военных лет. Жители присылали снимки и несколько строк о своём солдате; добровольцы помогали отсканировать старые карточки. Запись хранится в городском музее.",
    aboutEn:
      "Portraits of those who fought and those who worked at home passed across the city’s screens to the music of the war years. Residents sent photographs and a few lines about their soldier; volunteers helped to scan old prints. The city museum keeps the recording.",
    resultRu: "2 870 портретов, трансляция длилась три часа.",
  },
  {
    ...online,
    slug: "voice-of-victory-2020",
    kind: "contest",
    from: "2020-05-01",
    to: "2020-05-09",
    by: "blind-society",
    age: "6+",
    people: 96,
    titleRu: "Конкурс чтецов «Голос Победы»",
    titleEn: "Reading contest “The Voice of Victory”",
    aboutRu:
      "Участники присылали записи стихов и писем военных лет — можно было читать с листа, по Брайлю или наизусть. Оценивали не дикцию, а то, слышно ли за словами человека. Двенадцать лучших записей прозвучали на городском радио.",
    aboutEn:
      "Participants sent recordings of poems and letters of the war years, read from the page, in Braille or by heart. What counted was not diction but whether a person was heard behind the words. The twelve best were broadcast on the city radio.",
    resultRu: "96 записей, 12 из них прозвучали в эфире.",
  },
  {
    ...online,
    slug: "candle-of-memory-2020",
    kind: "campaignAction",
    from: "2020-06-22",
    by: "veterans-council",
    age: "0+",
    people: 980,
    titleRu: "«Свеча памяти онлайн»",
    titleEn: "“Candle of Memory Online”",
    aboutRu:
      "В День памяти и скорби жители зажигали электронные свечи и вписывали имена погибших родных. За каждую свечу благотворители переводили рубль на лечение ветеранов. В четыре часа утра прошла короткая трансляция от мемориала.",
    aboutEn:
      "On the Day of Memory and Sorrow residents lit electronic candles and wrote the names of relatives who fell. For every candle donors gave a rouble for the treatment of veterans. At four in the morning there was a short broadcast from the memorial.",
    resultRu: "980 свечей, 412 имён добавлено в городскую Книгу памяти.",
  },
  {
    ...victory,
    slug: "dictation-of-victory-2020",
    kind: "quiz",
    mode: "mixed",
    from: "2020-09-03",
    time: "12:00-13:00",
    place: "library",
    by: "combat-veterans",
    age: "12+",
    people: 190,
    titleRu: "«Диктант Победы»",
    titleEn: "“The Dictation of Victory”",
    aboutRu:
      "Двадцать пять вопросов о войне — от дат до имён земляков. В библиотеке писали в масках и через парту, не больше двадцати человек в зале; остальные отвечали онлайн в то же время. Тем, кто плохо видит, вопросы читали вслух.",
    aboutEn:
      "Twenty-five questions about the war, from dates to the names of fellow townspeople. In the library people wrote in masks, every other desk, no more than twenty in the room; the rest answered online at the same time. The questions were read aloud to those who see poorly.",
    resultRu: "190 участников: 38 в залах и 152 онлайн; 11 человек ответили без ошибок.",
  },
];
