/** What each council talks of in the other years: a short theme, the same in English, then an agenda item without its days. */
const elders = `
уроки мужества | lessons of courage | Об уроках мужества в школах | Lessons of courage in schools | Букварёва Т. А. | Провести уроки во всех школах города, составить график встреч с ветеранами. | Hold lessons in every school and draw up a timetable of meetings with veterans.
пожилые жители зимой | the elderly in winter | О помощи одиноким пожилым жителям зимой | Help for the elderly who live alone in winter | Рассветова З. И. | Просить добровольцев обойти одиноких жителей старше 80 лет, проверить отопление и связь. | Ask volunteers to visit everyone over 80 who lives alone and check heating and telephones.
городские легенды | stories of the city | О записи воспоминаний старожилов | Recording the memories of old residents | Нотина К. Р. | Начать запись воспоминаний вместе с музеем и библиотекой, по два рассказа в месяц. | Begin recording with the museum and the library, two stories a month.
двор без конфликтов | yards without quarrels | О примирении соседей во дворах | Reconciling neighbours | Дозоров Ю. Т. | Членам совета выходить на встречи по просьбе жителей; сообщать о них в плане работы. | Members are to come to yards when residents ask and note it in the plan of work.
серебряные добровольцы | silver volunteers | О движении «серебряных» добровольцев | The movement of silver volunteers | Ромашкина М. З. | Поддержать школу добровольцев старшего возраста при библиотеке. | Support the school of older volunteers at the library.
здоровье старших | health of the elderly | О диспансеризации и школе здоровья | Check-ups and the school of health | Лекарева Н. Ф. | Рекомендовать поликлинике выездной приём в отдалённых районах раз в месяц. | Recommend that the clinic see patients in remote districts once a month.
День шахтёра | Miner’s Day | О чествовании ветеранов угольной отрасли | Honouring veterans of the coal industry | Пластов А. К. | Одобрить программу, отдельно поздравить тех, кто не выходит из дома. | Approve the programme and congratulate the housebound separately.
спорт для всех | sport for everyone | О занятиях спортом для людей старше 60 лет | Sport for people over 60 | Кубков С. И. | Рекомендовать бесплатные утренние часы в бассейне и на лыжной базе. | Recommend free morning hours at the pool and the ski centre.
памятники | monuments | О состоянии памятников города | The state of the city’s monuments | Чертёжников Б. Л. | Просить администрацию включить в план ремонт двух памятников. | Ask the administration to plan repairs of two monuments.
`;

const publicCouncil = `
бюджет | the budget | О проекте бюджета города | The city’s draft budget | финансовое управление | Одобрить проект с предложением сохранить субсидии семи организациям. | Approve the draft with a proposal to keep the subsidies to seven organisations.
дворы и парки | yards and parks | О благоустройстве дворов и парков | Improvement of yards and parks | Подъездова Г. Ф. | Рекомендовать включить в план дворы с пандусами и площадками для подростков. | Recommend adding yards with ramps and with grounds for teenagers.
субсидии | subsidies | Об итогах отбора на субсидии общественным организациям | The choice of recipients of subsidies | Графиков С. Н. | Поддержать решение комиссии; опубликовать отчёты получателей на портале. | Support the commission’s decision; publish the recipients’ reports on the portal.
доступный город | an accessible city | О доступности зданий и остановок | Access to buildings and bus stops | Эталонова В. М. | Провести совместный обход маршрута №&nbsp;1, составить список препятствий. | Walk route 1 together and list the obstacles.
добровольцы | volunteers | О поддержке добровольцев | Support of volunteers | Помощников Е. Д. | Рекомендовать страхование добровольцев на городских событиях. | Recommend insuring volunteers at city events.
летний отдых | summer holidays | О летнем отдыхе и занятости подростков | Summer holidays and jobs for teenagers | Азбукина С. Ю. | Поддержать трудовые отряды, увеличить число мест на двадцать. | Support work teams and add twenty places.
транспорт | transport | О расписании автобусов в отдалённые районы | Bus timetables to remote districts | Макетов В. И. | Просить перевозчика добавить вечерний рейс; об итогах сообщить совету. | Ask the carrier to add an evening run and report the result.
здравоохранение | health care | О записи к врачу и работе скорой помощи | Appointments and the ambulance service | Градусникова А. Г. | Принять к сведению, вернуться к вопросу через полгода. | Take note and return to the question in half a year.
предприниматели | small business | О ярмарках местных производителей | Fairs of local producers | Витринин Г. К. | Поддержать ярмарки по субботам, места для организаций — бесплатно. | Support Saturday fairs with free places for organisations.
отчёт главы | the head’s report | О вопросах к ежегодному отчёту главы | Questions for the head’s yearly report | Примеров И. П. | Собрать вопросы организаций и передать их главе за десять дней до встречи. | Gather the organisations’ questions and give them to the head ten days before the meeting.
`;

const ethnic = `
план праздников | the plan of festivals | О плане национальных праздников | The plan of national festivals | Узорова А. М. | Утвердить календарь и разместить его в афише портала. | Approve the calendar and place it among the portal’s events.
курсы языка | language courses | О курсах русского языка для приезжих | Courses of Russian for newcomers | Формулярова Е. П. | Продолжить разговорные клубы, открыть вечернюю группу. | Continue the conversation clubs and open an evening group.
Сабантуй | Sabantuy | О проведении Сабантуя | Sabantuy | Орнаментова Л. | Поддержать праздник, помочь с площадкой и транспортом. | Support the festival with a ground and transport.
школа добрососедства | a school of good neighbours | О программе «Школа добрососедства» | The programme “A School of Good Neighbours” | Звонкова О. Р. | Провести по одному занятию в каждой школе с участием членов совета. | Hold one class in every school with members of the council.
межконфессиональный диалог | interfaith dialogue | О круглом столе религиозных организаций | A round table of religious organisations | Звонницын М. А. | Провести круглый стол о помощи нуждающимся, договориться о дежурствах. | Hold a round table on help for those in need and agree who is on duty when.
работа для приезжих | work for newcomers | О трудоустройстве приезжих | Work for newcomers | Вакансина Ж. Э. | Рекомендовать работодателям обучение безопасности на понятном работникам языке. | Recommend safety training in a language the workers understand.
музей | the museum | О музейной экспозиции о народах Кузбасса | The museum’s rooms on the peoples of Kuzbass | Экспонатов П. Г. | Поддержать сбор предметов быта, открыть экспозицию осенью. | Support the gathering of household objects and open the rooms in autumn.
День народного единства | Unity Day | О фестивале «Мы вместе» | The festival “We Are Together” | Сценарьев И. В. | Одобрить программу, пригласить соседние муниципалитеты. | Approve the programme and invite neighbouring municipalities.
`;

export type Theme = { ru: string; en: string; line: string };

const themesOf = (text: string): Theme[] =>
  text
    .trim()
    .split("\n")
    .map((row) => {
      const [ru = "", en = "", ...item] = row.replaceAll("&nbsp;", "\u00A0").split("|");
      return { ru: ru.trim(), en: en.trim(), line: item.join("|") };
    });

export const themes: Readonly<Record<string, readonly Theme[]>> = {
  elders: themesOf(elders),
  "public-council": themesOf(publicCouncil),
  "ethnic-affairs": themesOf(ethnic),
};

/** What residents ask the head, and what they were answered. */
export const questions = `
Когда отремонтируют тротуары на пр. Примерном? | When will the pavements of Primerny Avenue be repaired? | Вопрос жителя | Работы включены в план следующего сезона, подрядчик определён, срок — до 1 сентября. | The works are in next season’s plan, the contractor is chosen and the term is 1 September.
Сохранятся ли субсидии общественным организациям? | Will the subsidies to public organisations remain? | Вопрос общества инвалидов | Да, в бюджете предусмотрена поддержка семи организаций. | Yes, the budget provides for seven organisations.
Будет ли вечерний автобус в посёлок за рекой? | Will there be an evening bus across the river? | Вопрос жительницы | Пробный рейс в 21:40 запустили на три месяца; если он нужен, останется. | A trial run at 21:40 was started for three months; if it is needed, it will stay.
Где репетировать самодеятельным коллективам? | Where may amateur groups rehearse? | Вопрос татарской автономии | Два вечера в неделю бесплатно в Доме культуры «Пример», заявки — через портал. | Two free evenings a week in the House of Culture “Primer”; ask through the portal.
Можно ли добавить дежурную аптеку? | Could there be one more night pharmacy? | Вопрос совета ветеранов | Аптека на ул. Образцовой с мая работает до полуночи. | The pharmacy in Obraztsovaya Street has stayed open until midnight since May.
Что будет на месте старой автобазы? | What will replace the old motor depot? | Вопрос жителя | Общественная застройка и сквер: правила изменены после слушаний 2020 года. | Public buildings and a park: the rules were changed after the hearing of 2020.
Как попасть в план благоустройства дворов? | How does a yard get into the improvement plan? | Вопрос ТОС «Дружный двор» | Нужны решение собрания и заявка до 1 октября; специалист поможет её оформить. | An assembly’s decision and an application by 1 October; a specialist will help to write it.
Появится ли площадка для выгула собак? | Will there be a place to walk dogs? | Вопрос жительницы | Две площадки построены, о третьей спросим жителей в обсуждении правил благоустройства. | Two were built; residents will be asked about a third when the improvement rules are discussed.
`;
