import type { ByLocale } from "@/lib/i18n";

/** Terms as words, from the register of legal rules. */
export type SupportTerms = {
  hallLead: string;
  hallAnswer: string;
  shortUse: string;
  applications: string;
  sign: string;
  repay: string;
  listTerm: string;
};

export type Way = {
  key: "programme" | "subsidies" | "premises" | "halls" | "transport" | "advice";
  title: string;
  lead: string;
  who: string;
  need: readonly string[];
  next: readonly string[];
};

const head = {
  ru: {
    lead: "Что город даёт общественным организациям, кому именно и как попросить.",
    who: "Кто может",
    need: "Что нужно",
    next: "Что будет дальше",
    jump: "Виды поддержки",
    already: "Кому уже помогли",
    office: "Не знаете, с чего начать?",
    officeText: "Позвоните в отдел по работе с общественностью — подскажем, какая поддержка подойдёт и какие бумаги собрать.",
  },
  en: {
    lead: "What the city gives to public organisations, to whom exactly, and how to ask.",
    who: "Who can",
    need: "What you need",
    next: "What happens next",
    jump: "Kinds of support",
    already: "Who has been helped",
    office: "Not sure where to begin?",
    officeText: "Call the public relations department: we will tell you which support fits and which papers to gather.",
  },
} as const satisfies ByLocale<Record<string, string>>;

export const supportHead: ByLocale<Record<keyof (typeof head)["ru"], string>> = head;

const ru = (t: SupportTerms): readonly Way[] => [
  {
    key: "programme",
    title: "Муниципальная программа",
    lead: "Деньги на поддержку организаций заложены в программе «Социальная поддержка населения»: в ней записано, сколько и на что город тратит каждый год.",
    who: "Программа касается всех жителей; субсидии по ней получают социально ориентированные некоммерческие организации.",
    need: ["Ничего: паспорт программы и её финансирование открыты для всех."],
    next: ["Проект бюджета на следующий год обсуждают на публичных слушаниях осенью — там можно предложить изменить программу."],
  },
  {
    key: "subsidies",
    title: "Субсидии",
    lead: "Деньги на уставную деятельность: мероприятия, помощь людям, коммунальные платежи.",
    who: "Зарегистрированные общественные организации города, у которых нет долгов перед бюджетом, которые не ликвидируются и не внесены в реестр иностранных агентов. Политические партии субсидий не получают.",
    need: [
      "заявка и смета: на что пойдут деньги",
      "устав и выписка о регистрации (выписку можно не приносить — её запросят сами)",
      "план мероприятий и показатели: что изменится для людей",
    ],
    next: [
      `Отбор объявляют раз в год; заявки принимают ${t.applications}.`,
      "Комиссия оценивает заявки по критериям, протокол публикуют.",
      `С победителем подписывают соглашение: ${t.sign} на подпись.`,
      `Отчёт — каждый квартал: что сделано и на что потрачено. Неизрасходованное возвращают (${t.repay}).`,
    ],
  },
  {
    key: "premises",
    title: "Помещения на долгий срок",
    lead: "Кабинет, мастерская или зал, где организация работает постоянно: безвозмездно или в аренду на льготных условиях.",
    who: "Общественные, религиозные и другие социально ориентированные организации, профсоюзы — без торгов, для уставной деятельности.",
    need: [
      "заявление: какое помещение нужно, для чего и на какой срок",
      "устав и документы о регистрации",
      "согласие оплачивать коммунальные услуги",
    ],
    next: [
      "Заявление рассматривает комиссия по имуществу.",
      "Решение оформляют постановлением, потом подписывают договор и акт передачи.",
      `Имущество из перечня для организаций дают не меньше чем на ${t.listTerm}.`,
      "Раз в год помещение осматривают: используется ли оно по назначению.",
    ],
  },
  {
    key: "halls",
    title: "Зал на один день",
    lead: "Актовый зал, зал дома культуры или библиотеки для собрания, концерта, занятия — бесплатно.",
    who: "Организации, подтверждённые на портале: просит руководитель или представитель с таким правом.",
    need: [
      `заявка в личном кабинете не позже чем за ${t.hallLead} до мероприятия`,
      "тема, день и часы, сколько будет людей",
      "ответственный и его телефон",
    ],
    next: [
      `Ответ придёт за ${t.hallAnswer}: согласие, вопрос или отказ с причиной.`,
      "Занятое время сразу видно в календаре зала.",
      `По закону один и тот же зал одной организации дают без торгов не больше чем на ${t.shortUse} за полгода.`,
    ],
  },
  {
    key: "transport",
    title: "Транспорт для поездки",
    lead: "Автобус, чтобы представить город на областном или межрегиональном мероприятии.",
    who: "Общественные организации, которых пригласили на такое мероприятие.",
    need: [
      "приглашение или положение о мероприятии",
      "маршрут, день, сколько человек едет и кто отвечает за группу",
      "если едут дети — заранее: для группы детей нужны дополнительные документы",
    ],
    next: [
      "Пока заявки на транспорт принимает по телефону отдел по работе с общественностью: номер внизу страницы.",
      "Вам скажут, есть ли свободный автобус, и помогут оформить письмо.",
    ],
  },
  {
    key: "advice",
    title: "Информация и консультации",
    lead: "Расскажем о вашем мероприятии, поможем с документами и грантовой заявкой, пригласим на вебинар.",
    who: "Все организации, органы ТОС и инициативные группы — регистрация не нужна.",
    need: ["вопрос или текст анонса: что, где, когда, для кого"],
    next: [
      "Анонс появится в афише портала.",
      "На вопрос ответят по телефону или почте; сложный — разберут на встрече.",
      "Опыт других городов собран в разделе «Обмен опытом».",
    ],
  },
];

const en = (t: SupportTerms): readonly Way[] => [
  {
    key: "programme",
    title: "The municipal programme",
    lead: "Money for the organisations is set aside in the Social Support programme: it says how much the city spends every year, and on what.",
    who: "The programme concerns all residents; its subsidies go to socially oriented non-profit organisations.",
    need: ["Nothing: the passport of the programme and its financing are open to all."],
    next: [
      "The draft budget of the next year is discussed at a public hearing in autumn: that is the place to propose a change.",
    ],
  },
  {
    key: "subsidies",
    title: "Subsidies",
    lead: "Money for statutory work: events, help to people, utility bills.",
    who: "Registered public organisations of the city without debts to the budget, not in liquidation and not in the register of foreign agents. Political parties receive no subsidies.",
    need: [
      "an application and an estimate: what the money is for",
      "the charter and proof of registration (the city can request the extract itself)",
      "a plan of events and indicators: what will change for people",
    ],
    next: [
      `A selection is announced once a year; applications are taken for ${t.applications}.`,
      "A commission scores the applications, and its minutes are published.",
      `The winner signs an agreement within ${t.sign}.`,
      `A report every quarter: what was done and what was spent. What is left is returned (${t.repay}).`,
    ],
  },
  {
    key: "premises",
    title: "Premises for a long term",
    lead: "A room, a workshop or a hall where an organisation works all the time: free of charge or at a reduced rent.",
    who: "Public, religious and other socially oriented organisations and trade unions, without a tender, for their statutory work.",
    need: [
      "an application: which premises, for what and for how long",
      "the charter and proof of registration",
      "consent to pay the utilities",
    ],
    next: [
      "The property commission considers the application.",
      "The decision is a resolution of the administration; then an agreement and a certificate of transfer are signed.",
      `Property from the list for organisations is given for at least ${t.listTerm}.`,
      "Once a year the premises are inspected: are they used as agreed?",
    ],
  },
  {
    key: "halls",
    title: "A hall for a day",
    lead: "The assembly hall, the hall of the house of culture or of the library, for a meeting, a concert or a class, free of charge.",
    who: "Organisations verified on the portal: the leader asks, or a delegate with that power.",
    need: [
      `a request in your account no later than ${t.hallLead} before the event`,
      "the subject, the day and the hours, and how many people",
      "a person in charge and a telephone number",
    ],
    next: [
      `An answer comes within ${t.hallAnswer}: consent, a question, or a refusal with its reason.`,
      "The time taken is seen at once in the hall's calendar.",
      `By law one organisation may use one hall without a tender for at most ${t.shortUse} in half a year.`,
    ],
  },
  {
    key: "transport",
    title: "Transport for a trip",
    lead: "A bus, to represent the city at a regional or inter-regional event.",
    who: "Public organisations invited to such an event.",
    need: [
      "the invitation or the rules of the event",
      "the route, the day, the number of people and who is in charge",
      "if children travel, tell us early: a group of children needs more papers",
    ],
    next: [
      "For now, requests for transport are taken by the public relations department by telephone: the number is at the foot of the page.",
      "You will be told whether a bus is free, and helped with the letter.",
    ],
  },
  {
    key: "advice",
    title: "Information and advice",
    lead: "We will announce your event, help with documents and grant applications, and invite you to a webinar.",
    who: "All organisations, TOS bodies and initiative groups; no registration needed.",
    need: ["a question, or the text of an announcement: what, where, when, for whom"],
    next: [
      "The announcement appears among the portal's events.",
      "Questions are answered by telephone or e-mail; difficult ones are worked through at a meeting.",
      "The experience of other towns is gathered under Exchange of practice.",
    ],
  },
];

export const supportWays: ByLocale<(terms: SupportTerms) => readonly Way[]> = { ru, en };

export const supportLinks: ByLocale<
  Record<"programme" | "subsidies" | "register" | "premises" | "halls" | "ask" | "events" | "practices" | "contacts", string>
> = {
  ru: {
    programme: "Паспорт программы",
    subsidies: "Кто получил субсидии",
    register: "Реестр получателей поддержки",
    premises: "Кто занимает помещения",
    halls: "Залы и их календари",
    ask: "Подать заявку на зал",
    events: "Афиша",
    practices: "Обмен опытом",
    contacts: "Контакты отдела",
  },
  en: {
    programme: "Passport of the programme",
    subsidies: "Who received subsidies",
    register: "Register of supported organisations",
    premises: "Who holds premises",
    halls: "Halls and their calendars",
    ask: "Ask for a hall",
    events: "Events",
    practices: "Exchange of practice",
    contacts: "Contacts of the department",
  },
};
