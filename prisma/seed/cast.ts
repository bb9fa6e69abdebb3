/** The people of the demonstration: one account for each role. The seed, the tests and the sign-in page know them from here. */
const people = {
  citizen: {
    id: "00000000-0000-4000-8000-000000000001",
    email: "resident@example.ru",
    name: "Тропинкина Анна Сергеевна (демо)",
    roles: ["citizen"],
    labelRu: "Жительница города",
    labelEn: "A resident of the city",
    home: "/my",
  },
  leader: {
    id: "00000000-0000-4000-8000-000000000002",
    email: "leader@example.ru",
    name: "Примеров Иван Петрович (демо)",
    roles: ["citizen", "leader"],
    labelRu: "Руководитель организации: Городской совет ветеранов войны и труда",
    labelEn: "Leader of an organisation: the City Council of War and Labour Veterans",
    home: "/my",
  },
  delegate: {
    id: "00000000-0000-4000-8000-000000000003",
    email: "delegate@example.ru",
    name: "Набросков Олег Игоревич (демо)",
    roles: ["citizen", "delegate"],
    labelRu: "Представитель той же организации: подаёт заявки на залы",
    labelEn: "A delegate of the same organisation: may request halls",
    home: "/my",
  },
  otherLeader: {
    id: "00000000-0000-4000-8000-000000000004",
    email: "women@example.ru",
    name: "Палитрова Марина Викторовна (демо)",
    roles: ["citizen", "leader"],
    labelRu: "Руководитель другой организации: Городской совет женщин",
    labelEn: "Leader of another organisation: the City Council of Women",
    home: "/my",
  },
  secretary: {
    id: "00000000-0000-4000-8000-000000000005",
    email: "secretary@example.ru",
    name: "Повесткина Ольга Николаевна (демо)",
    roles: ["secretary"],
    labelRu: "Секретарь советов: повестки, протоколы, поручения",
    labelEn: "Secretary of the councils: agendas, minutes, assignments",
    home: "/admin",
  },
  specialist: {
    id: "00000000-0000-4000-8000-000000000006",
    email: "specialist@example.ru",
    name: "Реестрова Елена Андреевна (демо)",
    roles: ["specialist"],
    labelRu: "Специалист по работе с общественностью",
    labelEn: "Public relations specialist of the administration",
    home: "/admin",
  },
  propertyOfficer: {
    id: "00000000-0000-4000-8000-000000000007",
    email: "property@example.ru",
    name: "Ватманов Сергей Юрьевич (демо)",
    roles: ["propertyOfficer"],
    labelRu: "Специалист по муниципальным помещениям: решает по заявкам",
    labelEn: "Property officer: decides on requests for halls",
    home: "/admin",
  },
  publisher: {
    id: "00000000-0000-4000-8000-000000000008",
    email: "publisher@example.ru",
    name: "Печатнова Дарья Олеговна (демо)",
    roles: ["publisher"],
    labelRu: "Редактор портала: афиша, материалы, отчёты",
    labelEn: "Publisher: events, materials, reports",
    home: "/admin",
  },
  administrator: {
    id: "00000000-0000-4000-8000-000000000009",
    email: "admin@example.ru",
    name: "Регламентов Павел Дмитриевич (демо)",
    roles: ["administrator"],
    labelRu: "Администратор: учётные записи и роли",
    labelEn: "Administrator: accounts and roles",
    home: "/admin",
  },
  auditor: {
    id: "00000000-0000-4000-8000-000000000010",
    email: "auditor@example.ru",
    name: "Сверкина Наталья Павловна (демо)",
    roles: ["auditor"],
    labelRu: "Контролёр: читает журнал действий и ничего не меняет",
    labelEn: "Auditor: reads the journal of actions and changes nothing",
    home: "/admin",
  },
} as const;

export type CastKey = keyof typeof people;
type CastRole = (typeof people)[CastKey]["roles"][number];

export type CastMember = {
  key: CastKey;
  id: string;
  email: string;
  name: string;
  roles: readonly CastRole[];
  labelRu: string;
  labelEn: string;
  home: "/my" | "/admin";
};

const member = (key: CastKey): CastMember => ({ key, ...people[key] });

export const cast: Readonly<Record<CastKey, CastMember>> = {
  citizen: member("citizen"),
  leader: member("leader"),
  delegate: member("delegate"),
  otherLeader: member("otherLeader"),
  secretary: member("secretary"),
  specialist: member("specialist"),
  propertyOfficer: member("propertyOfficer"),
  publisher: member("publisher"),
  administrator: member("administrator"),
  auditor: member("auditor"),
};
