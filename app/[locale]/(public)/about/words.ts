import type { TextSection } from "@/components/pages/text-sections";
import type { ByLocale } from "@/lib/i18n";

type AboutWords = {
  lead: string;
  before: readonly TextSection[];
  contacts: string;
  contactRows: Record<"office" | "officeName" | "address" | "phone" | "email", string>;
  notTitle: string;
  not: readonly { what: string; where: string; href?: string; site?: string }[];
  after: readonly TextSection[];
};

export const aboutWords: ByLocale<AboutWords> = {
  ru: {
    lead: "«Вече» — место, где город советуется с жителями: видно, что решается, кто в этом участвует и что вышло.",
    before: [
      {
        id: "what",
        title: "Что здесь есть",
        list: [
          "обсуждения и публичные слушания: сроки, материалы, предложения, итоги",
          "советы при администрации: кто в них входит, что решили, что исполнено",
          "ТОС — самоуправление домов и дворов",
          "афиша: что готовят организации и город",
          "организации, субсидии, помещения и залы — кому и на каких условиях",
          "встречи главы с жителями и ежегодный отчёт, собранный из записей портала",
        ],
      },
      {
        id: "who",
        title: "Для кого",
        text: [
          "Для жителя: узнать, что обсуждают, и успеть сказать своё слово. Читать можно без регистрации.",
          "Для руководителя организации: попросить зал, увидеть решение и причину, не вводить одно и то же дважды.",
          "Для специалиста: вести очередь дел по срокам и отвечать за каждое решение.",
        ],
      },
      {
        id: "how",
        title: "Откуда сведения",
        text: [
          "Записи вносит отдел по работе с общественностью и другие подразделения администрации. Цифры отчётов считаются из этих записей, а не пишутся вручную, — поэтому каждую можно проверить.",
          "Нашли ошибку — напишите нам: исправим и скажем об этом.",
        ],
      },
    ],
    contacts: "Кто ведёт портал",
    contactRows: {
      office: "Отдел",
      officeName: "Отдел по работе с общественностью администрации",
      address: "Адрес",
      phone: "Телефон",
      email: "Почта",
    },
    notTitle: "Чем портал не является",
    not: [
      {
        what: "Обращения, жалобы и заявления по закону 59‑ФЗ",
        where:
          "подаются через Госуслуги или официальный сайт города с подтверждением личности: сообщение на портале их не заменяет",
        href: "https://www.gosuslugi.ru",
        site: "gosuslugi.ru",
      },
      {
        what: "Сообщения о ямах, мусоре, освещении",
        where: "принимает платформа обратной связи «Госуслуги. Решаем вместе»",
        href: "https://pos.gosuslugi.ru",
        site: "pos.gosuslugi.ru",
      },
      {
        what: "Официальные тексты муниципальных актов",
        where: "публикует официальное издание, указанное в самом акте; здесь — сведения для удобства",
      },
      {
        what: "Опросы граждан и голосования, которые назначает Совет народных депутатов",
        where: "проводятся по отдельным решениям; портал о них рассказывает",
      },
      { what: "Экстренная помощь", where: "звоните 112" },
    ],
    after: [
      {
        id: "open",
        title: "Как это сделано",
        text: [
          "Портал работает без рекламы, счётчиков и сторонних сервисов; страницы открываются и без JavaScript. Данные можно взять в машиночитаемом виде и использовать с указанием источника.",
          "Программа открыта под лицензией Apache 2.0: её может взять любой муниципалитет.",
        ],
      },
    ],
  },
  en: {
    lead: "Veche is the place where the city asks its people: what is being decided, who takes part, and what came of it.",
    before: [
      {
        id: "what",
        title: "What is here",
        list: [
          "discussions and public hearings: terms, materials, proposals, results",
          "advisory councils: their members, decisions, and what has been done",
          "TOS: self-government of houses and yards",
          "events that the organisations and the city prepare",
          "organisations, subsidies, premises and halls: to whom, and on which terms",
          "meetings of the head with the public, and the yearly report made of the portal's records",
        ],
      },
      {
        id: "who",
        title: "For whom",
        text: [
          "For a resident: to know what is being discussed and have a say in time. Reading needs no registration.",
          "For the leader of an organisation: to ask for a hall, to see the decision and its reason, never to type the same thing twice.",
          "For a specialist: to keep the queue by its terms and answer for each decision.",
        ],
      },
      {
        id: "how",
        title: "Where the facts come from",
        text: [
          "The public relations department and other departments of the administration enter the records. The figures of the reports are counted from them, not typed, so each can be checked.",
          "If you find a mistake, write to us: we will correct it and say so.",
        ],
      },
    ],
    contacts: "Who runs the portal",
    contactRows: {
      office: "Department",
      officeName: "Public relations department of the administration",
      address: "Address",
      phone: "Telephone",
      email: "E-mail",
    },
    notTitle: "What the portal is not",
    not: [
      {
        what: "Appeals, complaints and applications by law 59-FZ",
        where:
          "are made through Gosuslugi or the city's official site, with proof of identity: a message on the portal does not replace them",
        href: "https://www.gosuslugi.ru",
        site: "gosuslugi.ru",
      },
      {
        what: "Reports of potholes, litter and street lights",
        where: "go to the feedback platform “Gosuslugi. Solving Together”",
        href: "https://pos.gosuslugi.ru",
        site: "pos.gosuslugi.ru",
      },
      {
        what: "The official texts of municipal acts",
        where: "are published in the official edition named in the act; here they are for convenience",
      },
      {
        what: "Citizens' polls and votes called by the Council of Deputies",
        where: "are held by separate decisions; the portal tells of them",
      },
      { what: "Emergency help", where: "call 112" },
    ],
    after: [
      {
        id: "open",
        title: "How it is made",
        text: [
          "The portal has no advertising, counters or third-party services, and its pages open without JavaScript. The data can be taken in machine-readable form and used with attribution.",
          "The program is open under the Apache 2.0 licence: any municipality may take it.",
        ],
      },
    ],
  },
};
