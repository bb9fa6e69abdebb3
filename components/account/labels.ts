import type { ByLocale } from "@/lib/i18n";

const ru = {
  signIn: "Вход",
  lead: "Один вход для жителей, руководителей организаций и сотрудников администрации.",
  byLink: "По ссылке из письма",
  byLinkHint: "Пришлём ссылку, которая действует сутки. Пароль не нужен.",
  sendLink: "Прислать ссылку",
  byPassword: "По паролю",
  email: "Электронная почта",
  password: "Пароль",
  newHere: "Впервые здесь?",
  signUp: "Создать учётную запись",
  castTitle: "Демонстрация: войти за одного из действующих лиц",
  castLead: "Письма никуда не уходят: их видно в разделе «Почта» кабинета.",
  sentTitle: "Проверьте почту",
  sent: "Если такой адрес у нас есть, на него уже идёт письмо со ссылкой для входа. Ссылка действует сутки и только один раз.",
  sentDemo: "Это демонстрация: письмо лежит в почте портала.",
  mailbox: "Открыть почту портала",
  confirmTitle: "Вход по ссылке",
  confirmLead: "Нажмите кнопку, чтобы войти. Ссылка сработает один раз.",
  confirm: "Войти",
  signUpLead: "Учётная запись нужна, чтобы подавать заявки и следить за ответами. Читать портал можно без неё.",
  represent: "Я представляю организацию",
  representHint:
    "Сначала создайте свою учётную запись, затем напишите в отдел по работе с общественностью: представителю нужны полномочия от организации.",
  name: "Фамилия, имя и отчество",
  nameHint: "Отчество — если есть",
  consent: "Согласен на обработку моих персональных данных",
  consentText: "Текст согласия (версия 2026-11)",
  create: "Создать",
};

type AccountWords = typeof ru;

const en: AccountWords = {
  signIn: "Sign in",
  lead: "One door for citizens, leaders of organisations and the administration's staff.",
  byLink: "By a link from a letter",
  byLinkHint: "We will send a link that works for a day. No password needed.",
  sendLink: "Send the link",
  byPassword: "By password",
  email: "E-mail",
  password: "Password",
  newHere: "New here?",
  signUp: "Create an account",
  castTitle: "Demonstration: come in as one of the cast",
  castLead: "Letters go nowhere: they are shown under Mail in the account.",
  sentTitle: "Check your mail",
  sent: "If we know this address, a letter with a link is on its way. The link works once, for a day.",
  sentDemo: "This is a demonstration: the letter lies in the portal's mailbox.",
  mailbox: "Open the portal's mailbox",
  confirmTitle: "Sign in by link",
  confirmLead: "Press the button to come in. The link works once.",
  confirm: "Sign in",
  signUpLead: "An account is needed to send requests and follow the answers. Reading the portal needs none.",
  represent: "I represent an organisation",
  representHint:
    "Create your own account first, then write to the public relations department: a representative needs powers from the organisation.",
  name: "Family name, given name and patronymic",
  nameHint: "Patronymic, if there is one",
  consent: "I consent to the processing of my personal data",
  consentText: "Text of the consent (version 2026-11)",
  create: "Create",
};

export const accountWords: ByLocale<AccountWords> = { ru, en };
