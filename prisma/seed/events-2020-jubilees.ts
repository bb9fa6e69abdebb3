import type { EventSeed } from "@/prisma/seed/events";

const city = { mode: "online", campaign: "city-95" } as const;
const kuzbass = { mode: "online", campaign: "kuzbass-300" } as const;

/** The city's 95 years, the countdown to the region's 300, and help and exchange in a year spent apart. */
export const jubilees2020: readonly EventSeed[] = [
  {
    ...city,
    slug: "my-leninsk-2020",
    kind: "contest",
    from: "2020-06-01",
    to: "2020-06-12",
    by: "impulse",
    age: "6+",
    people: 307,
    titleRu: "Фоточеллендж «Мой Ленинск»",
    titleEn: "Photo challenge “My Leninsk”",
    aboutRu:
      "Один снимок любимого места и одна фраза — почему оно своё. Из снимков сложилась карта города, на которой больше всего оказалось дворов и берегов Ини. Десять работ напечатали открытками.",
    aboutEn:
      "One picture of a favourite place and one sentence on why it is yours. The pictures made a map of the city on which yards and the banks of the Inya came first. Ten works were printed as postcards.",
    resultRu: "307 снимков на карте города, 10 открыток.",
  },
  {
    ...city,
    slug: "know-your-city-2020",
    kind: "quiz",
    from: "2020-06-06",
    by: "trade-unions",
    age: "12+",
    people: 415,
    titleRu: "Викторина «Знаешь ли ты свой город»",
    titleEn: "Quiz “Do You Know Your City”",
    aboutRu:
      "Двадцать вопросов о Кольчугине, Ленине и Ленинске-Кузнецком: улицы, шахты, имена. Тем, кто верно ответил не меньше чем на 80 % вопросов, пришёл именной сертификат. Вопросы составили музей, библиотека и ветераны труда.",
    aboutEn:
      "Twenty questions on Kolchugino, Lenino and Leninsk-Kuznetsky: streets, mines, names. Those who answered at least 80 % received a certificate with their name. The questions were written by the museum, the library and labour veterans.",
    resultRu: "415 участников, 173 сертификата.",
  },
  {
    ...city,
    slug: "city-day-broadcast-2020",
    kind: "concert",
    from: "2020-06-12",
    time: "18:00-20:00",
    age: "0+",
    people: 5200,
    titleRu: "95-летие города: концерт-трансляция",
    titleEn: "The city’s 95th anniversary: a broadcast concert",
    aboutRu:
      "Праздничный концерт шёл в прямом эфире из пустого зала: артисты выходили по одному, оркестр играл из дома. Между номерами показывали поздравления организаций и кадры старой хроники. Трансляцию сопровождал перевод на жестовый язык.",
    aboutEn:
      "The festive concert was broadcast live from an empty hall: the artists came out one by one and the orchestra played from home. Between the songs there were greetings from organisations and old newsreels. The broadcast was interpreted into sign language.",
    resultRu: "5 200 зрителей трансляции, 47 поздравлений.",
  },
  {
    ...city,
    slug: "song-of-the-city-2020",
    kind: "campaignAction",
    from: "2020-06-12",
    by: "german-culture",
    age: "0+",
    people: 88,
    titleRu: "«Песня о городе»",
    titleEn: "“A Song of the City”",
    aboutRu:
      "Жители и хоры записали одну песню из своих домов, дворов и с рабочих мест, а звукорежиссёр свёл голоса вместе. Запевал хор центра немецкой культуры, припев пели все. Клип открыл праздничный концерт.",
    aboutEn:
      "Residents and choirs recorded one song at home, in yards and at work, and a sound engineer joined the voices. The choir of the Centre of German Culture led, and everyone sang the refrain. The clip opened the festive concert.",
    resultRu: "88 голосов, клип посмотрели 6 400 раз.",
  },
  {
    ...kuzbass,
    slug: "essay-my-kuzbass-2020",
    kind: "contest",
    from: "2020-07-06",
    to: "2020-08-20",
    by: "women-council",
    age: "12+",
    people: 64,
    titleRu: "Старт обратного отсчёта «Год до 300-летия»: эссе «Моя Кузбасская земля»",
    titleEn: "A year to the 300th: essay contest “My Kuzbass Land”",
    aboutRu:
      "За год до юбилея жители написали о своей земле: о посёлке при шахте, о бабушкином огороде, о первой смене. Работы принимали по почте и через портал, рукописные набирали добровольцы. Лучшие вошли в сборник, который есть в каждой библиотеке.",
    aboutEn:
      "A year before the jubilee residents wrote of their land: a settlement by a mine, a grandmother’s garden, a first shift. Works came by post and through the portal, and volunteers typed those written by hand. The best are in a collection that every library keeps.",
    resultRu: "64 эссе, 20 из них в сборнике.",
  },
  {
    ...kuzbass,
    slug: "poll-300-2020",
    kind: "campaignAction",
    from: "2020-07-15",
    to: "2020-07-22",
    age: "0+",
    people: 731,
    titleRu: "Голосование «Как отпраздновать 300-летие»",
    titleEn: "Vote “How to Celebrate the 300th”",
    aboutRu:
      "Жители выбирали, какими быть празднику и подаркам городу. Голосовать можно было на портале, а тем, у кого нет интернета, — по телефону у добровольцев. Это онлайн-голосование, оно не является опросом граждан.",
    aboutEn:
      "Residents chose what the festival and the gifts to the city should be. One could vote on the portal or, without the internet, by telephone through volunteers. This was an online vote, not a statutory poll of citizens.",
    resultRu: "731 голос; первыми стали парк у реки, тёплые остановки и книга семейных историй.",
  },
  {
    slug: "miners-day-2020",
    kind: "campaignAction",
    mode: "offline",
    campaign: "kuzbass-300",
    from: "2020-08-30",
    time: "10:00-16:00",
    place: "homes",
    by: "veterans-council",
    age: "0+",
    people: 156,
    titleRu: "День шахтёра: поздравления ветеранам на дому",
    titleEn: "Miner’s Day: veterans congratulated at home",
    aboutRu:
      "Вместо большого собрания ветеранов отрасли поздравили поодиночке: у подъезда, с цветами и любимой песней под баян. Для тех, кто не выходит, концерт играли под окнами. Все участники были в масках и держали дистанцию.",
    aboutEn:
      "Instead of a large gathering the industry’s veterans were congratulated one by one: at the door, with flowers and a favourite song on the accordion. For the housebound the concert was played under their windows. Everyone wore masks and kept a distance.",
    resultRu: "156 ветеранов, 9 дворовых концертов.",
  },
  {
    slug: "older-persons-day-2020",
    kind: "campaignAction",
    mode: "offline",
    from: "2020-10-01",
    time: "09:00-18:00",
    place: "homes",
    by: "impulse",
    age: "0+",
    people: 320,
    titleRu: "День пожилого человека: наборы и звонки",
    titleEn: "Day of Older Persons: parcels and calls",
    aboutRu:
      "Добровольцы развезли продуктовые наборы и письма школьников, оставляя их у двери. Каждому, кто просил, позвонили и поговорили столько, сколько хотелось. Списки свели вместе социальная защита, совет ветеранов и «Импульс».",
    aboutEn:
      "Volunteers delivered food parcels and letters from schoolchildren, leaving them at the door. Everyone who asked received a call and talked as long as they liked. Social protection, the veterans’ council and “Impulse” joined their lists.",
    resultRu: "320 семей получили наборы, сделано 540 звонков.",
  },
  {
    ...kuzbass,
    slug: "ethnographic-dictation-2020",
    kind: "quiz",
    from: "2020-11-01",
    to: "2020-11-08",
    by: "tatar-autonomy",
    age: "12+",
    people: 264,
    titleRu: "Большой этнографический диктант",
    titleEn: "The great ethnographic dictation",
    aboutRu:
      "Тридцать вопросов о народах страны и десять — о народах Кузбасса. Отвечать можно было всю неделю с телефона или компьютера, результат приходил сразу. Национальные организации города подготовили короткие видео с подсказками.",
    aboutEn:
      "Thirty questions on the peoples of the country and ten on those of Kuzbass. One could answer all week by telephone or computer and saw the result at once. The city’s national organisations made short videos with hints.",
    resultRu: "264 участника, средний результат — 68 баллов из 100.",
  },
  {
    ...kuzbass,
    slug: "we-are-together-2020",
    kind: "festival",
    from: "2020-11-04",
    time: "14:00-17:00",
    by: "tatar-autonomy",
    age: "0+",
    people: 1450,
    titleRu: "Онлайн-фестиваль национальных культур «Мы вместе»",
    titleEn: "Online festival of national cultures “We Are Together”",
    aboutRu:
      "Двенадцать коллективов показали песни, танцы и кухню своих народов из домов, музеев и репетиционных залов. Зрители учили слова приветствия на семи языках и готовили вместе с хозяйками. Фестиваль задумал Консультативный совет по делам национальностей.",
    aboutEn:
      "Twelve ensembles showed songs, dances and dishes of their peoples from homes, museums and rehearsal rooms. Viewers learned to say hello in seven languages and cooked along. The festival was the idea of the Advisory Council on Ethnic Affairs.",
    resultRu: "Двенадцать коллективов, 1 450 зрителей.",
  },
  {
    slug: "volunteer-day-2020",
    kind: "meeting",
    mode: "online",
    from: "2020-12-05",
    time: "16:00-17:30",
    by: "impulse",
    age: "12+",
    people: 118,
    titleRu: "День добровольца: итоги акции #МыВместе",
    titleEn: "Volunteer Day: results of #WeAreTogether",
    aboutRu:
      "Добровольцы встретились по видеосвязи и рассказали о годе помощи: кто развозил лекарства, кто сидел на телефоне, кто шил маски. Лучших поблагодарил глава. Говорили и о том, что сохранить, когда ограничения снимут.",
    aboutEn:
      "Volunteers met by video and told of a year of help: who delivered medicine, who answered the telephone, who sewed masks. The head thanked the best. They also spoke of what to keep when the restrictions end.",
    resultRu: "118 добровольцев, 2 300 выполненных заявок за год.",
  },
  {
    slug: "webinar-remote-2020",
    kind: "webinar",
    mode: "online",
    from: "2020-06-16",
    time: "10:00-11:30",
    age: "16+",
    people: 14,
    titleRu: "Вебинар Совета муниципальных образований Кузбасса: советы и собрания по видеосвязи",
    titleEn: "Webinar of the Council of Municipalities of Kuzbass: councils and assemblies by video",
    aboutRu:
      "Как провести заседание дистанционно, чтобы решение было законным, а люди старшего возраста не остались за дверью. Город рассказал о пробном заседании Совета старейшин. Участники получили образец регламента.",
    aboutEn:
      "How to hold a meeting remotely so that its decision is lawful and older people are not left outside. The city told of a trial meeting of the Council of Elders. Participants received a model of the rules.",
    resultRu: "Регламент дистанционного заседания принят всеми тремя советами.",
  },
  {
    slug: "conference-npo-2020",
    kind: "conference",
    mode: "online",
    from: "2020-10-22",
    time: "10:00-15:00",
    age: "16+",
    people: 9,
    titleRu: "Онлайн-конференция «Муниципалитет и общественные организации»",
    titleEn: "Online conference “The Municipality and Public Organisations”",
    aboutRu:
      "Муниципалитеты Кузбасса сравнили порядки субсидий, правила передачи помещений и приёмы дистанционной работы. От города выступили специалисты администрации и председатель совета ветеранов. Записи докладов открыты для всех.",
    aboutEn:
      "The municipalities of Kuzbass compared rules of subsidies and of premises and ways of working remotely. The city’s specialists and the chair of its veterans’ council spoke. Recordings are open to everyone.",
    resultRu: "Три приёма соседей включены в план работы на 2021 год.",
  },
  {
    slug: "webinar-tos-2020",
    kind: "webinar",
    mode: "online",
    from: "2020-12-09",
    time: "10:00-12:00",
    age: "12+",
    people: 12,
    titleRu: "Вебинар Совета муниципальных образований Кузбасса «Работа ТОС в пандемию»",
    titleEn: "Webinar of the Council of Municipalities of Kuzbass “TOS in the Pandemic”",
    aboutRu:
      "Председатели ТОС «Наш дом» и «Дружный двор» рассказали о чате взаимопомощи, субботнике по графику подъездов и онлайн-утреннике. Коллеги из других округов спрашивали, как договориться с аптекой и кто отвечает за список соседей.",
    aboutEn:
      "The chairs of TOS “Our House” and “Friendly Yard” told of the mutual-aid chat, a clean-up by entrances and a party online. Colleagues from other districts asked how to come to terms with a pharmacy and who answers for the list of neighbours.",
    resultRu: "Опыт чата взаимопомощи рекомендован другим округам.",
  },
];
