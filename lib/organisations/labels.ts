import { type ByLocale, type Locale, plural } from "@/lib/i18n";
import type { OrganisationKind, OrganisationStatus } from "@/prisma/generated/enums";

export const kindNames: ByLocale<Record<OrganisationKind, string>> = {
  ru: {
    veterans: "Ветераны",
    disability: "Люди с инвалидностью",
    women: "Женские",
    youth: "Молодёжь",
    nationalCultural: "Национально-культурные",
    cossack: "Казачество",
    religious: "Религиозные",
    tradeUnion: "Профсоюзы",
    other: "Другие",
    initiativeGroup: "Инициативные группы",
  },
  en: {
    veterans: "Veterans",
    disability: "People with disabilities",
    women: "Women",
    youth: "Youth",
    nationalCultural: "National-cultural",
    cossack: "Cossack",
    religious: "Religious",
    tradeUnion: "Trade unions",
    other: "Other",
    initiativeGroup: "Initiative groups",
  },
};

const ru = {
  lead: "Общественные организации города: кто они, чем заняты и что город им даёт.",
  all: "Все",
  filter: "Вид организации",
  seats: "в советах",
  premises: "помещение",
  subsidy: "субсидия",
  facts: "Сведения",
  leader: "Руководитель",
  address: "Адрес",
  contacts: "Контакты",
  inn: "ИНН",
  ogrn: "ОГРН",
  registered: "Зарегистрирована",
  kind: "Вид",
  people: "В советах",
  events: "Мероприятия",
  subsidies: "Субсидии",
  year: "Год",
  purpose: "На что",
  sum: "Сумма",
  act: "Решение",
  total: "Всего",
  held: "Помещения",
  term: "Срок",
  right: "Право",
  noEvents: "Мероприятий пока нет",
  join: "Представляете организацию?",
  joinText:
    "Напишите в отдел по работе с общественностью: после проверки документов организация появится в списке и сможет подавать заявки.",
  statuses: {
    draft: "черновик",
    submitted: "на проверке",
    verified: "действует",
    suspended: "приостановлена",
    liquidated: "ликвидирована",
  } satisfies Record<OrganisationStatus, string>,
};
export type OrganisationWords = typeof ru;
const en: OrganisationWords = {
  lead: "The city's public organisations: who they are, what they do and what the city gives them.",
  all: "All",
  filter: "Kind of organisation",
  seats: "council seats",
  premises: "premises",
  subsidy: "subsidy",
  facts: "Facts",
  leader: "Leader",
  address: "Address",
  contacts: "Contacts",
  inn: "Taxpayer number (INN)",
  ogrn: "Register number (OGRN)",
  registered: "Registered",
  kind: "Kind",
  people: "In the councils",
  events: "Events",
  subsidies: "Subsidies",
  year: "Year",
  purpose: "Purpose",
  sum: "Sum",
  act: "Decision",
  total: "In all",
  held: "Premises",
  term: "Term",
  right: "Right",
  noEvents: "No events yet",
  join: "Do you represent an organisation?",
  joinText:
    "Write to the public relations department: once its papers are checked the organisation appears in the list and may make requests.",
  statuses: { draft: "draft", submitted: "being checked", verified: "active", suspended: "suspended", liquidated: "liquidated" },
};
export const organisationWords: ByLocale<OrganisationWords> = { ru, en };

export const countOrganisations = (locale: Locale, count: number) =>
  plural(
    locale,
    count,
    locale === "ru"
      ? { one: "организация", few: "организации", many: "организаций", other: "организации" }
      : { one: "organisation", other: "organisations" },
  );
