import type { Day } from "@/lib/days";
import type { AttendanceMode, MeetingKind } from "@/prisma/generated/enums";

export type AgendaSeed = { titleRu: string; titleEn: string; decisionRu?: string; decisionEn?: string; rapporteurRu?: string };
export type MeetingSeed = {
  slug: string;
  bodies: readonly string[];
  kind: MeetingKind;
  mode: AttendanceMode;
  number: string | null;
  day: Day;
  time: string;
  titleRu: string;
  titleEn: string;
  agenda: readonly AgendaSeed[];
  invited?: number;
};

type Row = readonly [string, string, AttendanceMode, string, string, readonly (readonly [string, string, string, string])[]];

const elders: readonly Row[] = [
  [
    "2020-02-20",
    "1",
    "offline",
    "О подготовке к 75-летию Победы",
    "Preparations for the 75th anniversary of Victory",
    [
      [
        "О плане юбилейных мероприятий",
        "The plan of jubilee events",
        "Поддержать план, дополнить встречами ветеранов с учащимися техникумов.",
        "Support the plan and add veterans' meetings with college students.",
      ],
      [
        "Об уходе за воинскими захоронениями",
        "Care of war graves",
        "Просить организации закрепить за собой памятники города.",
        "Ask organisations to take monuments of the city into their care.",
      ],
    ],
  ],
  [
    "2020-05-28",
    "2",
    "online",
    "О помощи пожилым в период повышенной готовности",
    "Help for the elderly during the high alert",
    [
      [
        "О доставке продуктов и лекарств",
        "Delivery of food and medicine",
        "Рекомендовать объединить списки волонтёров и социальной защиты.",
        "Recommend joining the lists of volunteers and social protection.",
      ],
    ],
  ],
  [
    "2020-09-17",
    "3",
    "offline",
    "О 95-летии города",
    "The city's 95th anniversary",
    [
      [
        "Об итогах празднования 95-летия города",
        "Results of the 95th anniversary",
        "Отметить удачный дистанционный формат, сохранить онлайн-трансляции.",
        "Note the success of the remote format and keep the broadcasts.",
      ],
    ],
  ],
  [
    "2020-12-10",
    "4",
    "online",
    "Об итогах года",
    "Results of the year",
    [
      [
        "Об итогах работы совета в 2020 году",
        "The council's work in 2020",
        "Признать работу удовлетворительной, утвердить план на 2021 год.",
        "Find the work satisfactory and approve the plan for 2021.",
      ],
    ],
  ],
];
const publicCouncil: readonly Row[] = [
  [
    "2020-02-27",
    "1",
    "offline",
    "План к юбилею Победы",
    "The plan for the jubilee of Victory",
    [
      [
        "О плане города к 75-летию Победы",
        "The city's plan for the 75th anniversary of Victory",
        "Одобрить план; организациям представить свои акции до 15 марта.",
        "Approve the plan; organisations submit their actions by 15 March.",
      ],
    ],
  ],
  [
    "2020-06-18",
    "2",
    "online",
    "Волонтёры и благоустройство",
    "Volunteers and improvement works",
    [
      [
        "О работе волонтёров #МыВместе",
        "Work of the volunteers",
        "Наградить добровольцев благодарственными письмами.",
        "Reward the volunteers with letters of thanks.",
      ],
      [
        "О благоустройстве дворов",
        "Improvement of yards",
        "Рекомендовать провести голосование дистанционно.",
        "Recommend that the vote be held remotely.",
      ],
    ],
  ],
  [
    "2020-09-24",
    "3",
    "mixed",
    "Программа «Социальная поддержка населения»",
    "The Social Support programme",
    [
      [
        "О субсидиях общественным организациям",
        "Subsidies to public organisations",
        "Поддержать выделение субсидий семи организациям.",
        "Support the subsidies to seven organisations.",
      ],
    ],
  ],
  [
    "2020-11-26",
    "4",
    "online",
    "Проект бюджета на 2021–2023 годы",
    "The draft budget for 2021–2023",
    [
      [
        "О проекте бюджета города",
        "The city's draft budget",
        "Рекомендовать вынести проект на публичные слушания.",
        "Recommend that the draft go to a public hearing.",
      ],
    ],
  ],
];
const ethnic: readonly Row[] = [
  [
    "2020-03-05",
    "1",
    "offline",
    "План праздников и дат",
    "The plan of festivals and dates",
    [
      [
        "О плане национальных праздников",
        "The plan of national festivals",
        "Утвердить календарь из двенадцати событий.",
        "Approve a calendar of twelve events.",
      ],
    ],
  ],
  [
    "2020-06-25",
    "2",
    "online",
    "Миграция и адаптация",
    "Migration and settling in",
    [
      [
        "О курсах русского языка для приезжих",
        "Russian courses for newcomers",
        "Рекомендовать библиотекам открыть разговорные клубы.",
        "Recommend that libraries open conversation clubs.",
      ],
    ],
  ],
  [
    "2020-10-08",
    "3",
    "online",
    "К 300-летию Кузбасса",
    "Towards the 300th anniversary of Kuzbass",
    [
      [
        "О фестивале «Мы вместе»",
        "The We Are Together festival",
        "Провести фестиваль 4 ноября в дистанционном формате.",
        "Hold the festival on 4 November in remote format.",
      ],
    ],
  ],
];

const regular = (body: string, rows: readonly Row[]): MeetingSeed[] =>
  rows.map(([day, number, mode, titleRu, titleEn, agenda]) => ({
    slug: `${body}-2020-${number}`,
    bodies: [body],
    kind: "regular",
    mode,
    number,
    day,
    time: "14:00",
    titleRu,
    titleEn,
    agenda: agenda.map(([title, english, decisionRu, decisionEn]) => ({
      titleRu: title,
      titleEn: english,
      decisionRu,
      decisionEn,
    })),
  }));

/** The year of the report: eleven meetings, one joint, the year's end of all three, and the head's meeting. */
export const heldIn2020: readonly MeetingSeed[] = [
  ...regular("elders", elders),
  ...regular("public-council", publicCouncil),
  ...regular("ethnic-affairs", ethnic),
  {
    slug: "joint-2020",
    bodies: ["ethnic-affairs", "public-council"],
    kind: "joint",
    mode: "online",
    number: "1",
    day: "2020-12-03",
    time: "14:00",
    titleRu: "Совместное заседание: 300-летие Кузбасса и благоустройство",
    titleEn: "Joint meeting: the 300th anniversary of Kuzbass and improvement works",
    agenda: [
      {
        titleRu: "О подготовке к 300-летию Кузбасса",
        titleEn: "Preparations for the 300th anniversary of Kuzbass",
        decisionRu: "Объединить планы двух советов в общий календарь.",
        decisionEn: "Join the plans of the two councils in one calendar.",
      },
      {
        titleRu: "О голосовании за объекты благоустройства",
        titleEn: "The vote on improvement works",
        decisionRu: "Рекомендовать организациям привлечь жителей к голосованию.",
        decisionEn: "Recommend that organisations invite residents to vote.",
      },
    ],
  },
  {
    slug: "three-councils-2020",
    bodies: ["elders", "public-council", "ethnic-affairs"],
    kind: "joint",
    mode: "online",
    number: "2",
    day: "2020-12-22",
    time: "14:00",
    titleRu: "Итоговое заседание трёх советов",
    titleEn: "Closing meeting of the three councils",
    agenda: [
      {
        titleRu: "Отчёт о взаимодействии с общественностью за 2020 год",
        titleEn: "Report on work with the public in 2020",
        decisionRu: "Одобрить отчёт.",
        decisionEn: "Approve the report.",
      },
    ],
  },
  {
    slug: "head-2020",
    bodies: [],
    kind: "headPublicMeeting",
    mode: "offline",
    number: null,
    day: "2020-01-24",
    time: "17:00",
    titleRu: "Встреча главы с общественностью: итоги 2019 года",
    titleEn: "The head meets the public: results of 2019",
    invited: 140,
    agenda: [
      { titleRu: "Итоги развития города в 2019 году", titleEn: "Development of the city in 2019" },
      {
        titleRu: "Как город готовится к 75-летию Победы?",
        titleEn: "How is the city preparing for the 75th anniversary of Victory?",
        decisionRu: "План мероприятий утверждён, в нём участвуют все ветеранские организации.",
        decisionEn: "The plan is approved; all veterans' organisations take part.",
      },
    ],
  },
  {
    slug: "head-2020-autumn",
    bodies: [],
    kind: "headPublicMeeting",
    mode: "online",
    number: null,
    day: "2020-10-15",
    time: "17:00",
    titleRu: "Онлайн-встреча главы с руководителями организаций",
    titleEn: "The head's online meeting with leaders of organisations",
    invited: 64,
    agenda: [
      {
        titleRu: "О мерах безопасности и поддержке организаций",
        titleEn: "Safety measures and support of organisations",
        decisionRu: "Субсидии выплачены в полном объёме, помещения обработаны.",
        decisionEn: "Subsidies were paid in full and premises were disinfected.",
      },
    ],
  },
];
