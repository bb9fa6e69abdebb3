import type { TextPart } from "@/components/pages/text-page";
import type { ByLocale } from "@/lib/i18n";

type Page = { lead: string; parts: readonly TextPart[] };

export const aboutText: ByLocale<Page> = {
  ru: {
    lead: "«Вече» — портал, на котором город советуется с жителями и организациями.",
    parts: [
      {
        title: "Что здесь есть",
        text: [
          "Советы и их решения, ТОС, организации, слушания и обсуждения, афиша, поддержка организаций, встречи главы, обмен опытом и ежегодный отчёт, посчитанный по записям портала.",
        ],
      },
      {
        title: "Кто ведёт портал",
        text: [
          "Отдел по работе с общественностью администрации Ленинск-Кузнецкого городского округа. Контакты — внизу каждой страницы.",
        ],
      },
      {
        title: "Чем портал не является",
        text: [
          "Портал не заменяет Госуслуги, платформу обратной связи и официальное опубликование. Обращение, на которое по закону 59-ФЗ положен письменный ответ, подаётся там или лично.",
          "Письмо с портала — это сообщение или предложение, а не обращение.",
        ],
      },
      {
        title: "Открытый код",
        text: ["«Вече» — свободная программа под лицензией Apache 2.0: любой муниципалитет может запустить её у себя."],
      },
    ],
  },
  en: {
    lead: "Veche is a portal where the city consults its residents and organisations.",
    parts: [
      {
        title: "What is here",
        text: [
          "Councils and their decisions, TOS, organisations, hearings, events, support of organisations, the head's meetings, exchange of practice and a yearly report counted from the portal's records.",
        ],
      },
      {
        title: "Who runs it",
        text: [
          "The public relations department of the administration of Leninsk-Kuznetsky Urban District. Contacts are at the foot of every page.",
        ],
      },
      {
        title: "What it is not",
        text: [
          "The portal does not replace Gosuslugi, the feedback platform or official publication. An appeal that must be answered in writing under Law 59-FZ is made there or in person.",
          "A letter from the portal is a message or a proposal, not an appeal.",
        ],
      },
      { title: "Open source", text: ["Veche is free software under the Apache 2.0 licence: any municipality may run it."] },
    ],
  },
};

export const accessibilityText: ByLocale<Page & { modes: string; plain: string; first: string; dark: string; large: string }> = {
  ru: {
    lead: "Портал сделан так, чтобы им мог пользоваться каждый: с клавиатуры, с программой экранного доступа, с крупными буквами, без JavaScript.",
    modes: "Выбрать вид сейчас",
    plain: "обычный",
    first: "крупнее, чёрным по белому",
    dark: "крупнее, белым по чёрному",
    large: "самые крупные буквы, синим по голубому",
    parts: [
      {
        title: "Чему мы следуем",
        text: [
          "WCAG 2.2 уровня AA и правилам, действующим в России с 1 марта 2026 года (постановление Правительства № 102): все действия с клавиатуры, масштаб 200 % без потери содержания, текст вместо картинок, достаточный контраст.",
        ],
      },
      {
        title: "Версия для слабовидящих",
        text: [
          "Первая ссылка на каждой странице. Размер букв, цвета, промежутки, шрифт и картинки настраиваются отдельно; выбор запоминается. Это та же страница с тем же содержанием.",
        ],
      },
      {
        title: "Что ещё не готово",
        text: [
          "Документы, загруженные организациями до запуска портала, могут быть без текстового слоя. Напишите нам, и мы пришлём доступную версию.",
        ],
      },
      {
        title: "Сообщить о трудности",
        text: ["Напишите на почту внизу страницы или позвоните: ответим в течение трёх рабочих дней и исправим."],
      },
    ],
  },
  en: {
    lead: "The portal is made so that everyone can use it: by keyboard, with a screen reader, with large letters, without JavaScript.",
    modes: "Choose a view now",
    plain: "ordinary",
    first: "larger, black on white",
    dark: "larger, white on black",
    large: "largest letters, blue on light blue",
    parts: [
      {
        title: "What we follow",
        text: [
          "WCAG 2.2 level AA and the Russian rules in force since 1 March 2026 (government decree 102): everything by keyboard, 200 % zoom without loss, text alternatives, sufficient contrast.",
        ],
      },
      {
        title: "The version for low vision",
        text: [
          "The first link on every page. Letter size, colours, spacing, typeface and pictures are chosen apart and remembered. It is the same page with the same content.",
        ],
      },
      {
        title: "What is not ready",
        text: [
          "Papers uploaded by organisations before the portal was launched may lack a text layer. Write to us and we will send an accessible version.",
        ],
      },
      {
        title: "Report a difficulty",
        text: ["Write to the address at the foot of the page or call: we answer within three working days and mend it."],
      },
    ],
  },
};

export const privacyText: ByLocale<Page> = {
  ru: {
    lead: "Какие персональные данные хранит портал, зачем и как ими распорядиться.",
    parts: [
      { title: "Оператор", text: ["Администрация Ленинск-Кузнецкого городского округа. Контакты — внизу страницы."] },
      {
        title: "Что и зачем",
        text: [
          "Учётная запись: имя, почта, роли, время входа — чтобы узнавать вас и отвечать. Заявка на помещение: имя и телефон ответственного — чтобы провести мероприятие. Состав советов: имя и кого представляет человек — как общедоступный факт о публичной роли.",
          "Национальность, вера и здоровье нигде не хранятся. Файлы cookie: вход и выбранный вид страницы, больше никаких.",
        ],
      },
      {
        title: "Сроки",
        text: ["Данные учётной записи хранятся, пока она открыта; заявки — пять лет; журнал действий — не менее трёх лет."],
      },
      {
        title: "Ваши права",
        text: [
          "Узнать, что хранится, исправить, отозвать согласие (закон 152-ФЗ). Ответим за десять рабочих дней; после отзыва согласия данные уничтожаются за тридцать дней, если закон не требует хранить их дольше.",
        ],
      },
      {
        id: "consent",
        title: "Текст согласия, версия 2026-11",
        text: [
          "Я свободно, своей волей и в своём интересе даю администрации Ленинск-Кузнецкого городского округа согласие на обработку моих фамилии, имени, отчества и адреса электронной почты: сбор, запись, хранение, уточнение, использование и удаление — чтобы создать учётную запись на портале «Вече», подавать заявки и получать ответы. Согласие действует, пока открыта учётная запись, и может быть отозвано письмом оператору. Распространение данных этим согласием не разрешается.",
        ],
      },
    ],
  },
  en: {
    lead: "Which personal data the portal keeps, why, and what you can do about it.",
    parts: [
      {
        title: "Controller",
        text: ["The administration of Leninsk-Kuznetsky Urban District. Contacts are at the foot of the page."],
      },
      {
        title: "What and why",
        text: [
          "An account: name, e-mail, roles, time of sign-in, to know you and to answer. A hall request: the name and telephone of whoever is responsible, to hold the event. Councils: a member's name and whom they represent, as a public fact of a public role.",
          "Ethnicity, faith and health are kept nowhere. Cookies: sign-in and the chosen view of the page, no others.",
        ],
      },
      {
        title: "How long",
        text: ["An account's data are kept while it is open; requests for five years; the audit journal for at least three."],
      },
      {
        title: "Your rights",
        text: [
          "To learn what is kept, to correct it, to withdraw consent (Law 152-FZ). We answer within ten working days; after consent is withdrawn the data are destroyed within thirty days unless the law demands more.",
        ],
      },
      {
        id: "consent",
        title: "Text of the consent, version 2026-11",
        text: [
          "Freely and in my own interest I consent to the processing by the administration of Leninsk-Kuznetsky Urban District of my family name, given name, patronymic and e-mail address: collection, recording, storage, correction, use and deletion, in order to have an account on the Veche portal, make requests and receive answers. The consent lasts while the account is open and may be withdrawn by a letter to the controller. It does not permit dissemination.",
        ],
      },
    ],
  },
};
