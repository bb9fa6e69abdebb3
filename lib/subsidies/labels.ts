import type { ByLocale } from "@/lib/i18n";

const ru = {
  lead: "Город помогает организациям деньгами, помещениями, залами и советом. Здесь видно, кому и что дано.",
  ways: [
    { key: "subsidies", title: "Субсидии", text: "Деньги на уставную деятельность, мероприятия и коммунальные платежи по программе «Социальная поддержка населения». Раз в год, для зарегистрированных организаций.", href: "/support/subsidies" },
    { key: "premises", title: "Помещения", text: "Безвозмездное пользование или льготная аренда муниципальных помещений для постоянной работы организации.", href: "/support/premises" },
    { key: "halls", title: "Залы для мероприятий", text: "Бесплатно, по заявке не позже чем за десять рабочих дней. Заявку подаёт руководитель или представитель организации в личном кабинете.", href: "/my/bookings/new" },
    { key: "transport", title: "Транспорт", text: "Автобус для поездки на областное или межрегиональное мероприятие. Пока заявки принимают по телефону отдела по работе с общественностью.", href: "/about" },
    { key: "information", title: "Информация и совет", text: "Анонс мероприятия в афише, помощь с документами, приглашение на вебинары и семинары.", href: "/practices" },
  ],
  programme: "Муниципальная программа", programmes: "Программа", passport: "Паспорт программы", act: "Утверждена", owner: "Ответственный исполнитель", term: "Срок", financing: "Финансирование субсидий по годам", year: "Год", plan: "План", actual: "Исполнено",
  subsidies: "Субсидии организациям", subsidiesLead: "Получатели по годам: кому, сколько, на что и по какому решению.", recipients: "Получателей", organisation: "Организация", purpose: "На что", decision: "Решение", reported: "Отчёт принят", sum: "Сумма", total: "Всего", notYet: "ещё нет",
  premises: "Помещения", premisesLead: "Кто и на каких условиях занимает муниципальные помещения и какие залы можно попросить.", held: "Закреплены за организациями", place: "Помещение", area: "Площадь, м²", right: "Право", heldTerm: "Срок", halls: "Залы для мероприятий", from: "с", until: "по", open: "бессрочно",
  rights: { free_use: "безвозмездное пользование", lease: "аренда" } as Record<string, string>,
  register: "Реестр получателей поддержки", registerLead: "Муниципальный реестр социально ориентированных некоммерческих организаций — получателей поддержки (статья 31.2 закона 7-ФЗ). Сведения хранятся три года после окончания поддержки.", csv: "Скачать таблицу (CSV)", inn: "ИНН", ogrn: "ОГРН", address: "Адрес", form: "Форма", size: "Размер", none: "Записей нет",
};
export type SupportWords = typeof ru;
const en: SupportWords = {
  lead: "The city helps organisations with money, premises, halls and advice. Here one sees what was given and to whom.",
  ways: [
    { key: "subsidies", title: "Subsidies", text: "Money for statutory work, events and utilities under the Social Support programme. Once a year, for registered organisations.", href: "/support/subsidies" },
    { key: "premises", title: "Premises", text: "Free use or reduced lease of municipal premises for an organisation's regular work.", href: "/support/premises" },
    { key: "halls", title: "Halls for events", text: "Free of charge, asked for at least ten working days ahead by the leader or a representative in their account.", href: "/my/bookings/new" },
    { key: "transport", title: "Transport", text: "A bus to a regional or inter-regional event. For now requests are taken by telephone of the public relations department.", href: "/about" },
    { key: "information", title: "Information and advice", text: "An announcement among the events, help with papers, invitations to webinars and seminars.", href: "/practices" },
  ],
  programme: "Municipal programme", programmes: "Programme", passport: "Programme passport", act: "Approved by", owner: "Responsible", term: "Term", financing: "Financing of subsidies by year", year: "Year", plan: "Planned", actual: "Spent",
  subsidies: "Subsidies to organisations", subsidiesLead: "Recipients by year: to whom, how much, for what and by which decision.", recipients: "Recipients", organisation: "Organisation", purpose: "Purpose", decision: "Decision", reported: "Report accepted", sum: "Sum", total: "In all", notYet: "not yet",
  premises: "Premises", premisesLead: "Who uses municipal premises and on what terms, and which halls may be asked for.", held: "Given to organisations", place: "Premises", area: "Area, m²", right: "Right", heldTerm: "Term", halls: "Halls for events", from: "from", until: "to", open: "open-ended",
  rights: { free_use: "free use", lease: "lease" },
  register: "Register of supported organisations", registerLead: "The municipal register of socially oriented non-profit organisations that receive support (article 31.2 of Law 7-FZ). Entries are kept for three years after the support ends.", csv: "Download the table (CSV)", inn: "INN", ogrn: "OGRN", address: "Address", form: "Form", size: "Size", none: "No entries",
};
export const supportWords: ByLocale<SupportWords> = { ru, en };
