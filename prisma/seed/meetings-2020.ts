import { type MeetingSeed, notesOf } from "@/prisma/seed/meeting-notes";

const elders = `
2020-02-20 | 1 | offline | 1 | О подготовке к 75-летию Великой Победы | Preparations for the 75th anniversary of the Great Victory
О плане юбилейных мероприятий города | The city’s plan for the jubilee | Сценарьев И. В., управление культуры | Поддержать план. Рекомендовать дополнить его встречами ветеранов со студентами колледжей и записью воспоминаний на видео. | Support the plan. Recommend adding meetings of veterans with college students and filmed recollections. | 2020-03-20 | 2020-03-16 | 0/0
Об уходе за памятниками и воинскими захоронениями | Care of monuments and war graves | Дозоров Ю. Т. | Просить организации города взять памятники под опеку и до 20 апреля сообщить ответственных. | Ask the city’s organisations to take monuments into their care and name those responsible by 20 April. | 2020-04-20 | 2020-04-17 | 0/1

2020-05-28 | 2 | online | 2 | О помощи пожилым жителям в период повышенной готовности | Help for elderly residents during the high alert
О доставке продуктов и лекарств на дом | Delivery of food and medicine | Помощников Е. Д., движение «Импульс» | Рекомендовать свести списки добровольцев и социальной защиты в один, назначить дежурных по районам. | Recommend joining the volunteers’ and social protection’s lists and naming people on duty in each district. | 2020-06-15 | 2020-06-11 | 0/0
О телефонной линии «Живой голос» для одиноких | The telephone line “A Living Voice” for the lonely | Рассветова З. И. | Поддержать линию. Членам совета дежурить по одному дню в неделю. | Support the line. Members are to be on duty one day a week each. | | | 0/0

2020-09-17 | 3 | offline | 2 | Об итогах празднования 95-летия города | Results of the city’s 95th anniversary
Об итогах юбилея города | How the jubilee went | Нотина К. Р. | Отметить удачный дистанционный формат. Рекомендовать и впредь вести трансляции для тех, кто не может прийти. | Note the success of the remote format. Recommend keeping broadcasts for those who cannot come. | 2020-11-01 | 2020-10-22 | 0/0
О Дне пожилого человека | The Day of Older Persons | Лекарева Н. Ф. | Поздравлять по телефону и у дверей, без приглашений в залы. | Congratulate people by telephone and at their doors, without gatherings in halls. | 2020-10-01 | 2020-10-01 | 0/0

2020-12-10 | 4 | online | 1 | Об итогах года и плане на 2021 год | Results of the year and the plan for 2021
Об итогах работы совета в 2020 году | The council’s work in 2020 | Заветов Н. С. | Признать работу удовлетворительной, направить отчёт главе. | Find the work satisfactory and send the report to the head. | | | 0/0
О плане работы на 2021 год | The plan of work for 2021 | Букварёва Т. А. | Утвердить план. Включить в него подготовку к 300-летию Кузбасса. | Approve the plan with preparations for the 300th anniversary of Kuzbass. | 2021-01-20 | 2021-01-18 | 0/1
`;

const publicCouncil = `
2020-02-27 | 1 | offline | 3 | План города к юбилею Победы | The city’s plan for the jubilee of Victory
О плане мероприятий к 75-летию Победы | The plan of events for the 75th anniversary of Victory | Сценарьев И. В., управление культуры | Одобрить план. Организациям до 15 марта представить свои акции для общего календаря. | Approve the plan. Organisations are to submit their actions for the common calendar by 15 March. | 2020-03-15 | 2020-03-13 | 0/0
О доступности праздничных площадок | Access to the festival grounds | Эталонова В. М. | Рекомендовать выделить места для кресел-колясок и пригласить переводчика жестового языка. | Recommend places for wheelchairs and a sign-language interpreter. | 2020-04-30 | 2020-05-06 | 0/1

2020-06-18 | 2 | online | 4 | Добровольцы и благоустройство дворов | Volunteers and the improvement of yards
О работе добровольцев #МыВместе | The work of the #WeAreTogether volunteers | Стартов К. А. | Наградить добровольцев благодарственными письмами, обеспечить штаб средствами защиты. | Thank the volunteers in writing and supply the headquarters with protective equipment. | 2020-07-10 | 2020-07-07 | 0/0
О выборе дворов для благоустройства в 2021 году | The choice of yards to improve in 2021 | Подъездова Г. Ф. | Провести голосование дистанционно, для людей без интернета — по телефону. | Hold the vote remotely, and by telephone for people without the internet. | 2020-09-01 | 2020-08-27 | 1/2

2020-09-24 | 3 | mixed | 3 | Программа «Социальная поддержка населения» | The programme “Social Support of the Population”
О субсидиях общественным организациям | Subsidies to public organisations | Порядина Л. В. | Поддержать выделение субсидий семи организациям. Рекомендовать учитывать расходы на дистанционную работу. | Support subsidies to seven organisations. Recommend allowing the costs of working remotely. | 2020-12-01 | 2020-11-24 | 0/0
Об использовании муниципальных помещений | The use of municipal premises | Макетов В. И. | Принять к сведению: помещениями пользуются девять организаций, нарушений нет. | Take note: nine organisations use premises and no breach was found. | | | 0/0

2020-11-26 | 4 | online | 2 | Проект бюджета на 2021–2023 годы | The draft budget for 2021–2023
О проекте бюджета города | The city’s draft budget | финансовое управление | Рекомендовать вынести проект на публичные слушания и сохранить поддержку организаций на уровне 2020 года. | Recommend that the draft go to a public hearing and that support of organisations stay at the level of 2020. | 2020-12-17 | 2020-12-17 | 1/1
Об отчёте главы за год | The head’s report for the year | Графиков С. Н. | Предложить вопросы к отчёту; собрать их у организаций до 15 декабря. | Propose questions for the report and gather them from organisations by 15 December. | 2020-12-15 | 2020-12-15 | 0/0
`;

const ethnic = `
2020-03-05 | 1 | offline | 2 | План национальных праздников и памятных дат | The plan of national festivals and memorial dates
О календаре национальных праздников | The calendar of national festivals | Узорова А. М. | Утвердить календарь из двенадцати событий и опубликовать его. | Approve a calendar of twelve events and publish it. | 2020-03-25 | 2020-03-24 | 0/0
О поддержке самодеятельных коллективов | Support of amateur ensembles | Сценарьев И. В. | Рекомендовать домам культуры бесплатные репетиции дважды в неделю. | Recommend free rehearsals twice a week in houses of culture. | 2020-05-01 | 2020-06-02 | 0/1

2020-06-25 | 2 | online | 3 | Миграция и адаптация приезжих | Migration and settling in
О разговорных клубах русского языка | Conversation clubs of Russian | Формулярова Е. П. | Рекомендовать библиотекам открыть клубы, занятия вести по видеосвязи. | Recommend that libraries open clubs and hold them by video. | 2020-09-01 | 2020-08-28 | 0/0
О памятке для приезжающих на работу | A leaflet for those who come to work | Вакансина Ж. Э. | Выпустить памятку о врачах, школах и документах на пяти языках. | Publish a leaflet on doctors, schools and papers in five languages. | 2020-10-01 | 2020-09-18 | 0/0

2020-10-08 | 3 | online | 2 | К 300-летию Кузбасса | Towards the 300th anniversary of Kuzbass
О фестивале «Мы вместе» | The festival “We Are Together” | Орнаментова Л. | Провести фестиваль 4 ноября в прямом эфире, пригласить все национальные коллективы. | Hold the festival live on 4 November and invite every national ensemble. | 2020-11-04 | 2020-11-04 | 0/0
О выставке «Дом многих народов» в музее | The museum’s exhibition “A House of Many Peoples” | Экспонатов П. Г. | Просить организации передать предметы быта для выставки. | Ask organisations to lend household objects for the exhibition. | 2021-02-01 | 2021-01-29 | 0/0
`;

const together = `
2020-12-03 | 1 | online | 5 | Совместное заседание: 300-летие Кузбасса и благоустройство | Joint meeting: the 300th anniversary of Kuzbass and improvement works
О подготовке к 300-летию Кузбасса | Preparations for the 300th anniversary of Kuzbass | Порядина Л. В. | Объединить планы двух советов в общий календарь юбилейного года. | Join the plans of the two councils in one calendar of the jubilee year. | 2021-01-25 | 2021-01-22 | 0/0
О голосовании за объекты благоустройства | The vote on improvement works | Дворовенко Р. А. | Рекомендовать организациям рассказать о голосовании своим членам и помочь тем, кому трудно проголосовать самим. | Recommend that organisations tell their members of the vote and help those who find voting difficult. | 2021-03-01 | 2021-02-26 | 0/2

2020-12-22 | 2 | online | 6 | Итоговое заседание трёх советов | Closing meeting of the three councils
Отчёт о взаимодействии с общественностью за 2020 год | Report on work with the public in 2020 | Повесткина О. Н. | Одобрить отчёт и опубликовать его в январе. | Approve the report and publish it in January. | 2021-01-29 | 2021-01-25 | 0/0
О мероприятиях юбилейного 2021 года | Events of the jubilee year 2021 | Сценарьев И. В. | Начать год с онлайн-марафона организаций, к очным событиям вернуться по мере снятия ограничений. | Begin the year with an online marathon of organisations and return to events in person as restrictions are lifted. | | | 0/1
`;

const headMeetings = `
2020-01-24 | | offline | 0 | Встреча главы с общественностью: итоги 2019 года | The head meets the public: results of 2019
Итоги развития города в 2019 году | Development of the city in 2019 | Глава городского округа | Доклад и презентация размещены на портале. | The address and slides are on the portal.
Как город готовится к 75-летию Победы? | How is the city preparing for the 75th anniversary of Victory? | Вопрос совета ветеранов | План утверждён, в нём участвуют все ветеранские организации; ремонт мемориала закончится к 1 мая. | The plan is approved and all veterans’ organisations take part; the memorial will be repaired by 1 May.
Когда появится пандус у поликлиники? | When will the clinic have a ramp? | Вопрос общества инвалидов | Пандус построен в марте 2020 года, проверен вместе с обществом. | The ramp was built in March 2020 and checked together with the society.

2020-10-15 | | online | 0 | Онлайн-встреча главы с руководителями организаций | The head’s online meeting with leaders of organisations
О мерах безопасности и поддержке организаций | Safety measures and support of organisations | Глава городского округа | Субсидии выплачены полностью, помещения обработаны, выданы маски и антисептики. | Subsidies were paid in full, premises disinfected, masks and antiseptics given out.
Можно ли проводить собрания в залах? | May meetings be held in halls? | Вопрос совета женщин | До отмены ограничений — до десяти человек с дистанцией; город помогает с видеосвязью. | Until the restrictions end, up to ten people at a distance; the city helps with video links.
`;

const plain = { time: "14:00", status: "minutesPublished", invited: 4 } as const;

const regular = (body: string, notes: string): MeetingSeed[] =>
  notesOf(notes).map((note) => ({ ...note, ...plain, kind: "regular", bodies: [body], slug: `${body}-2020-${note.number}` }));

const joint = (slug: string, bodies: readonly string[], index: number): MeetingSeed[] =>
  notesOf(together)
    .slice(index, index + 1)
    .map((note) => ({ ...note, ...plain, kind: "joint", bodies, slug }));

/** The year of the report: eleven meetings of the three councils, two joint ones, and the head's two meetings. */
export const meetings2020: readonly MeetingSeed[] = [
  ...regular("elders", elders),
  ...regular("public-council", publicCouncil),
  ...regular("ethnic-affairs", ethnic),
  ...joint("joint-2020", ["ethnic-affairs", "public-council"], 0),
  ...joint("three-councils-2020", ["elders", "public-council", "ethnic-affairs"], 1),
  ...notesOf(headMeetings).map((note, index): MeetingSeed => ({
    ...note,
    ...plain,
    time: "17:00",
    kind: "headPublicMeeting",
    bodies: [],
    slug: index === 0 ? "head-2020" : "head-2020-autumn",
    invited: index === 0 ? 140 : 64,
  })),
];
