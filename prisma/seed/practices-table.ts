/** Five practices, three of them in use here; without a partner it is the city's own. */
export const practices = [
  {
    slug: "mutual-help-chat",
    partner: null,
    published: "2020-12-15",
    adopted: "2020-04-01",
    titleRu: "Чат взаимопомощи дома",
    titleEn: "A house’s mutual-aid chat",
    problemRu:
      "Весной 2020 года люди старше 65 лет остались дома. Соседи были готовы помочь, но не знали, кому и что нужно, а пожилые не знали, кого просить.",
    problemEn:
      "In the spring of 2020 people over 65 stayed at home. Neighbours were ready to help but did not know who needed what, and the elderly did not know whom to ask.",
    solutionRu:
      "ТОС собрал телефоны по подъездам и назначил дежурных. Просьбы принимали в чате и по обычному телефону, список вёл один человек. С аптекой и магазином договорились о доставке до двери, оплата — без наличных или под расписку.",
    solutionEn:
      "The TOS gathered telephone numbers by entrance and named people on duty. Requests came by chat and by ordinary telephone, and one person kept the list. A pharmacy and a shop agreed to deliver to the door, paid without cash or against a note.",
    resultRu:
      "23 добровольца, 410 доставок за три месяца, ни одного отказа. Чат работает и сегодня: через него объявляют субботники и ищут потерянные ключи.",
    resultEn:
      "23 volunteers, 410 deliveries in three months, no request refused. The chat still works: clean-ups are announced and lost keys found in it.",
    adoptedHereRu: "ТОС «Наш дом» и «Дружный двор», с апреля 2020 года",
    adoptedHereEn: "TOS “Our House” and “Friendly Yard”, since April 2020",
  },
  {
    slug: "remote-council",
    partner: "kuzbass-municipalities",
    published: "2020-06-10",
    adopted: "2020-05-28",
    titleRu: "Заседание совета по видеосвязи",
    titleEn: "A council’s meeting by video",
    problemRu:
      "Совет не мог собираться очно, а рекомендации были нужны немедленно. Половина членов старше семидесяти и никогда не пользовалась видеосвязью.",
    problemEn:
      "The council could not gather, but its advice was needed at once. Half of its members are over seventy and had never used a video link.",
    solutionRu:
      "Короткая повестка из двух вопросов, проба связи накануне с каждым, волонтёр рядом с теми, кому трудно. Для тех, у кого нет камеры, — телефон и опросный лист. Порядок записан в регламент.",
    solutionEn:
      "A short agenda of two questions, a connection test with everyone the day before, a volunteer beside those who found it hard. Those without a camera had a telephone and a questionnaire. The order was written into the rules.",
    resultRu: "Явка выросла с 72 до 86 %: участвовали и те, кому трудно приехать. Решение готово в день заседания.",
    resultEn: "Attendance grew from 72 to 86%: those who find it hard to travel took part. Decisions were ready on the day.",
    adoptedHereRu: "Все три совета, с мая 2020 года",
    adoptedHereEn: "All three councils, since May 2020",
  },
  {
    slug: "plain-budget",
    partner: "severny",
    published: "2022-10-01",
    adopted: "2023-11-01",
    titleRu: "Бюджет простыми словами",
    titleEn: "The budget in plain words",
    problemRu:
      "На слушания по бюджету приходили единицы: проект занимает четыреста страниц, и жители не понимали, о чём можно спорить.",
    problemEn:
      "Few came to budget hearings: the draft is four hundred pages long, and residents did not see what there was to argue about.",
    solutionRu:
      "Разворот с двенадцатью цифрами, сравнение с прошлым годом и встреча с экономистом за неделю до слушаний. Тот же лист — крупным шрифтом и в аудиозаписи. Вопросы со встречи публикуют вместе с ответами.",
    solutionEn:
      "A spread of twelve figures, a comparison with last year and a meeting with an economist a week before the hearing. The same sheet in large type and as a recording. Questions are published with their answers.",
    resultRu: "Число участников выросло втрое, предложений — вдвое; больше половины из них — по существу статей бюджета.",
    resultEn: "The number of participants tripled and of proposals doubled; more than half concern the budget itself.",
    adoptedHereRu: "Слушания по бюджету, с осени 2023 года",
    adoptedHereEn: "Budget hearings, since the autumn of 2023",
  },
  {
    slug: "yard-contest",
    partner: "rechnoy",
    published: "2023-05-20",
    adopted: null,
    titleRu: "Открытые дворы: конкурс, который судят соседи",
    titleEn: "Open yards: a contest judged by neighbours",
    problemRu:
      "Жители не видели, что сделали соседи за углом, а жюри конкурса ездило по дворам один день и судило по фотографиям.",
    problemEn:
      "Residents did not see what neighbours round the corner had done, and the jury toured the yards in a day and judged by photographs.",
    solutionRu:
      "В одну субботу все дворы-участники открыты: хозяева принимают гостей, показывают и угощают. Каждый гость голосует за три двора, кроме своего.",
    solutionEn:
      "On one Saturday all the yards are open: the hosts receive guests, show and treat them. Every guest votes for three yards other than their own.",
    resultRu: "Двенадцать дворов, 2 300 голосов, четыре новых ТОС за год.",
    resultEn: "Twelve yards, 2,300 votes, four new TOS in a year.",
    adoptedHereRu: null,
    adoptedHereEn: null,
  },
  {
    slug: "digital-poll",
    partner: "stepnoy",
    published: "2025-02-14",
    adopted: null,
    titleRu: "Опрос с бумажным двойником",
    titleEn: "A poll with a paper twin",
    problemRu: "Онлайн-опрос не слышал тех, у кого нет интернета: людям старше 65 лет принадлежало только три процента ответов.",
    problemEn: "An online poll did not hear those without the internet: people over 65 gave only three per cent of the answers.",
    solutionRu:
      "Та же анкета крупным шрифтом — в библиотеке, аптеке и у почтальона. Ответы сводит один человек, дубли исключают по номеру бланка.",
    solutionEn:
      "The same questions in large type in the library, the pharmacy and with the postman. One person joins the answers, and the number of the form excludes doubles.",
    resultRu: "Доля ответов от людей старше 65 лет выросла до 21 %, а первым пожеланием стали лавочки у поликлиники.",
    resultEn: null,
    adoptedHereRu: null,
    adoptedHereEn: null,
  },
];
