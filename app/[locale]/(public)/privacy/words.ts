import type { TextSection } from "@/components/pages/text-sections";
import type { ByLocale } from "@/lib/i18n";

type Operator = { name: string; address: string; phone: string; email: string };
type Column = "data" | "why" | "basis" | "kept";

export type PrivacyWords = {
  lead: string;
  operatorTitle: string;
  operatorRows: Record<"name" | "address" | "phone" | "email" | "base", string>;
  operatorBase: string;
  purposesTitle: string;
  columns: Record<Column, string>;
  purposes: readonly ({ key: string; who: string } & Record<Column, string>)[];
  whoColumn: string;
  rightsTitle: string;
  rightsLead: string;
  rightColumns: Record<"right" | "term" | "law", string>;
  /** Codes of the register of legal rules. */
  rights: readonly { code: string; right: string }[];
  upTo: (term: string) => string;
  middle: readonly TextSection[];
  consentTitle: string;
  consentVersion: (version: string) => string;
  consent: (operator: Operator) => readonly string[];
  consentNote: string;
};

export const privacyWords: ByLocale<PrivacyWords> = {
  ru: {
    lead: "Какие данные портал хранит, зачем, как долго и что вы можете с этим сделать. Политика в отношении обработки персональных данных по закону 152-ФЗ.",
    operatorTitle: "Кто отвечает за данные",
    operatorRows: { name: "Оператор", address: "Адрес", phone: "Телефон", email: "Почта", base: "Где хранятся" },
    operatorBase: "В базе данных на территории России. Данные собираются и обновляются только в ней.",
    purposesTitle: "Что храним и зачем",
    whoColumn: "Чьи данные",
    columns: { data: "Какие", why: "Зачем", basis: "На каком основании", kept: "Как долго" },
    purposes: [
      {
        key: "account",
        who: "Тех, кто завёл учётную запись",
        data: "имя, почта, отпечаток пароля (если он задан), язык, входы",
        why: "чтобы вы могли войти и видеть свои дела",
        basis: "ваше согласие",
        kept: "пока учётная запись действует; после отзыва согласия — уничтожаются",
      },
      {
        key: "organisation",
        who: "Руководителей и представителей организаций",
        data: "имя, полномочия и документ, на котором они основаны",
        why: "чтобы заявку подал тот, кто вправе",
        basis: "согласие; сведения о руководителе открыты по закону о регистрации",
        kept: "срок полномочий и пять лет после него",
      },
      {
        key: "booking",
        who: "Ответственных за мероприятие в зале",
        data: "имя и телефон",
        why: "чтобы открыть зал и связаться в день мероприятия",
        basis: "согласие того, кто подал заявку",
        kept: "пять лет; видят только сотрудники администрации и сама организация",
      },
      {
        key: "councils",
        who: "Членов советов",
        data: "фамилия, имя, отчество, кого представляет, срок",
        why: "состав совета открыт для жителей",
        basis: "акт о составе совета",
        kept: "постоянно; национальность, вера, телефон и адрес не собираются",
      },
      {
        key: "letters",
        who: "Тех, кому портал пишет",
        data: "почта и текст письма",
        why: "чтобы доставить ссылку для входа и ответ на заявку",
        basis: "согласие",
        kept: "вместе с учётной записью",
      },
      {
        key: "journal",
        who: "Всех, кто что-то меняет на портале",
        data: "кто, что и когда сделал",
        why: "чтобы решение можно было проверить",
        basis: "обязанность оператора защищать данные (статья 19)",
        kept: "не меньше трёх лет",
      },
    ],
    rightsTitle: "Ваши права и наши сроки",
    rightsLead:
      "Напишите на почту оператора или подайте запрос лично. Подтвердите, что вы — это вы: номером заявки или письмом с почты учётной записи. Это бесплатно.",
    rightColumns: { right: "Что вы можете", term: "За сколько ответим", law: "Норма" },
    rights: [
      { code: "pd.subject_answer", right: "Узнать, какие данные о вас есть, и получить их копию" },
      { code: "pd.stop_processing", right: "Потребовать прекратить обработку" },
      { code: "pd.destroy_after_withdrawal", right: "Отозвать согласие — данные уничтожат, если закон не велит их хранить" },
      { code: "pd.leak_notice", right: "Если данные утекли, мы сообщаем в Роскомнадзор" },
      { code: "pd.leak_inquiry", right: "…и о том, что показало расследование" },
    ],
    upTo: (term) => `не позже чем через ${term}`,
    middle: [
      {
        id: "never",
        title: "Чего портал не делает",
        list: [
          "не передаёт данные рекламным и зарубежным службам: на страницах нет чужих счётчиков, шрифтов и капч",
          "не собирает национальность, веру, здоровье, политические взгляды",
          "не публикует телефоны и почту заявителей и участников слушаний",
          "не принимает решений о вас автоматически: решает специалист, и у отказа есть причина",
        ],
      },
      {
        id: "cookies",
        title: "Файлы cookie",
        text: [
          "Их два, и оба нужны для работы: один хранит ваш вход и исчезает при выходе или через восемь часов, другой помнит вид страницы, если вы включили версию для слабовидящих. Согласия они не требуют; запретите их в браузере — читать портал можно и так.",
        ],
      },
      {
        id: "complain",
        title: "Если вы не согласны",
        text: [
          "Обжаловать действия оператора можно в Роскомнадзор (rkn.gov.ru) или в суд. Начните с письма нам: многое решается без жалобы.",
        ],
      },
    ],
    consentTitle: "Согласие на обработку персональных данных",
    consentVersion: (version) =>
      `Версия ${version}. Согласие даётся отдельно от других условий, отметкой при создании учётной записи; дата и версия сохраняются.`,
    consent: ({ name, address, email }) => [
      `Я даю согласие оператору — администрации (${name}, ${address}) — на обработку моих персональных данных.`,
      "Цель: создание учётной записи на портале «Вече», подача заявок от себя или от организации и получение ответов на них.",
      "Данные: фамилия, имя, отчество (если есть), адрес электронной почты, номер телефона (если я указываю его в заявке), организация и полномочия (если я её представляю), сведения о входах на портал.",
      "Действия: сбор, запись, хранение, уточнение, использование, удаление и уничтожение; с использованием средств автоматизации. Передача третьим лицам и распространение не предусмотрены.",
      `Срок: до удаления учётной записи или до отзыва согласия. Отозвать согласие можно письмом на ${email} или по адресу оператора; учётная запись тогда закрывается.`,
      "Я даю согласие свободно, своей волей и в своём интересе.",
    ],
    consentNote:
      "Распространение данных (публикация имени и портрета, например победителя конкурса) требует другого, отдельного согласия.",
  },
  en: {
    lead: "Which data the portal keeps, why, for how long, and what you can do about it. The policy on personal data under law 152-FZ.",
    operatorTitle: "Who answers for the data",
    operatorRows: { name: "Operator", address: "Address", phone: "Telephone", email: "E-mail", base: "Where it is kept" },
    operatorBase: "In a database on the territory of Russia. Data is collected and updated there only.",
    purposesTitle: "What we keep, and why",
    whoColumn: "Whose data",
    columns: { data: "Which", why: "Why", basis: "On what grounds", kept: "For how long" },
    purposes: [
      {
        key: "account",
        who: "Those who have an account",
        data: "name, e-mail, a fingerprint of the password (if set), language, sign-ins",
        why: "so that you can sign in and see your affairs",
        basis: "your consent",
        kept: "while the account is in force; destroyed after consent is withdrawn",
      },
      {
        key: "organisation",
        who: "Leaders and delegates of organisations",
        data: "name, powers and the document they rest on",
        why: "so that a request is made by someone entitled to",
        basis: "consent; a leader's name is public by the law on registration",
        kept: "the term of the powers and five years after it",
      },
      {
        key: "booking",
        who: "Those in charge of an event in a hall",
        data: "name and telephone",
        why: "to open the hall and be in touch on the day",
        basis: "consent of whoever made the request",
        kept: "five years; only the administration's staff and the organisation itself see them",
      },
      {
        key: "councils",
        who: "Members of councils",
        data: "name, whom they represent, term",
        why: "the membership of a council is open to residents",
        basis: "the act on the membership",
        kept: "for good; ethnicity, faith, telephone and address are not collected",
      },
      {
        key: "letters",
        who: "Those the portal writes to",
        data: "e-mail and the text of the letter",
        why: "to deliver the sign-in link and the answer to a request",
        basis: "consent",
        kept: "together with the account",
      },
      {
        key: "journal",
        who: "All who change something on the portal",
        data: "who did what, and when",
        why: "so that a decision can be checked",
        basis: "the operator's duty to protect data (article 19)",
        kept: "at least three years",
      },
    ],
    rightsTitle: "Your rights and our terms",
    rightsLead:
      "Write to the operator's e-mail or come in person. Show that you are you: by the number of a request, or from the account's own e-mail. It is free of charge.",
    rightColumns: { right: "What you can do", term: "When we answer", law: "Law" },
    rights: [
      { code: "pd.subject_answer", right: "Learn which data about you there is, and get a copy" },
      { code: "pd.stop_processing", right: "Demand that processing stop" },
      {
        code: "pd.destroy_after_withdrawal",
        right: "Withdraw your consent: the data is destroyed unless the law requires it to be kept",
      },
      { code: "pd.leak_notice", right: "If data has leaked, we tell Roskomnadzor" },
      { code: "pd.leak_inquiry", right: "…and what the inquiry has shown" },
    ],
    upTo: (term) => `within ${term}`,
    middle: [
      {
        id: "never",
        title: "What the portal does not do",
        list: [
          "it gives no data to advertising or foreign services: the pages have no one else's counters, fonts or captchas",
          "it does not collect ethnicity, faith, health or political views",
          "it does not publish telephones and e-mails of applicants and participants of hearings",
          "it does not decide about you automatically: a specialist decides, and a refusal has a reason",
        ],
      },
      {
        id: "cookies",
        title: "Cookies",
        text: [
          "There are two, and both are needed to work: one keeps you signed in and goes when you sign out or after eight hours, the other remembers the look of the page if you turned on the version for low vision. They need no consent; forbid them in the browser and the portal can still be read.",
        ],
      },
      {
        id: "complain",
        title: "If you disagree",
        text: [
          "The operator's actions can be appealed against to Roskomnadzor (rkn.gov.ru) or in court. Begin with a letter to us: much is settled without a complaint.",
        ],
      },
    ],
    consentTitle: "Consent to the processing of personal data",
    consentVersion: (version) =>
      `Version ${version}. Consent is given apart from other terms, by a tick when the account is made; the date and the version are kept. The Russian text is the binding one.`,
    consent: ({ name, address, email }) => [
      `I give the operator, the administration (${name}, ${address}), my consent to the processing of my personal data.`,
      "Purpose: to have an account on the Veche portal, to make requests for myself or an organisation, and to receive answers to them.",
      "Data: family name, given name, patronymic (if any), e-mail, telephone number (if I give it in a request), organisation and powers (if I represent one), records of my sign-ins.",
      "Actions: collection, recording, storage, correction, use, deletion and destruction, by automated means. Transfer to third parties and publication are not included.",
      `Term: until the account is deleted or the consent withdrawn. It can be withdrawn by a letter to ${email} or to the operator's address; the account is then closed.`,
      "I give this consent freely, of my own will and in my own interest.",
    ],
    consentNote: "Publication of data (a name and portrait, of a contest's winner for example) needs another, separate consent.",
  },
};
