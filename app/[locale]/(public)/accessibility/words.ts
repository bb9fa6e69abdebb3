import type { TextSection } from "@/components/pages/text-sections";
import type { ByLocale } from "@/lib/i18n";

type AccessibilityWords = {
  lead: string;
  before: readonly TextSection[];
  modesTitle: string;
  modesLead: string;
  /** Codes of lib/reading-mode.ts. */
  modes: readonly { code: string; name: string }[];
  modesAfter: string;
  after: readonly TextSection[];
  reportTitle: string;
  report: readonly string[];
  phone: string;
  email: string;
  subject: string;
  checked: (day: string) => string;
};

export const accessibilityWords: ByLocale<AccessibilityWords> = {
  ru: {
    lead: "Портал должен быть удобен каждому: тому, кто плохо видит, не пользуется мышью, читает с телефона или слушает страницу.",
    before: [
      {
        id: "standards",
        title: "Чего мы придерживаемся",
        list: [
          "постановление Правительства РФ от 07.02.2026 № 102: чтение программами экранного доступа, работа с клавиатуры, увеличение до 200 % без потери функций и без прокрутки вбок, текст вместо изображений, доступные документы",
          "ГОСТ Р 52872-2019 о доступности интернет-ресурсов",
          "международные рекомендации WCAG 2.2, уровень AA",
        ],
      },
      {
        id: "done",
        title: "Что сделано",
        list: [
          "страницы работают без JavaScript, без мыши и с программой экранного доступа; ссылка «Перейти к содержанию» в начале страницы пропускает меню",
          "всё, что нажимается, видно при переходе клавишей Tab; ничего не движется и не мигает само",
          "контраст текста не ниже 4,5 : 1, смысл нигде не передан одним цветом: у каждого состояния есть слово",
          "у диаграмм есть таблица с теми же числами, у таблиц — заголовки, на телефоне строка становится карточкой",
          "ошибки в формах названы словами рядом с полем, введённое не пропадает, время на заполнение не ограничено",
          "страницы можно распечатать: меню и кнопки на бумагу не попадут",
        ],
      },
    ],
    modesTitle: "Версия для слабовидящих",
    modesLead: "Это те же самые страницы в другом виде. Включить её можно первой ссылкой в шапке или здесь:",
    modes: [
      { code: "21100", name: "крупные буквы (150 %), чёрным по белому, большие промежутки" },
      { code: "31100", name: "очень крупные буквы (200 %), чёрным по белому" },
      { code: "22100", name: "белым по чёрному" },
      { code: "23100", name: "тёмно-синим по голубому" },
      { code: "20010", name: "шрифт с засечками, 150 %" },
      { code: "10001", name: "без картинок" },
      { code: "10000", name: "обычная версия" },
    ],
    modesAfter:
      "Пока версия включена, наверху каждой страницы есть панель «Как показать страницу»: размер, цвета, промежутки, шрифт и картинки выбираются отдельно. Выбор запоминается на год в этом браузере.",
    after: [
      {
        id: "limits",
        title: "Что пока не так",
        list: [
          "некоторые тексты написаны только по-русски; на английских страницах они отмечены и читаются русским голосом",
          "старые отсканированные документы могут не читаться программой — попросите, и мы пришлём текст",
          "видеотрансляции мероприятий ведут сами организаторы, субтитры есть не у всех",
        ],
      },
      {
        id: "places",
        title: "Доступность помещений",
        text: [
          "У каждого зала указаны пандус, лифт, петля для слабослышащих и места для колясок. Переводчика жестового языка можно попросить в заявке или по телефону.",
        ],
      },
    ],
    reportTitle: "Сообщить о препятствии",
    report: [
      "Напишите или позвоните: что вы хотели сделать, что помешало, каким устройством и программой пользуетесь. Мы исправим страницу или дадим нужное другим способом.",
      "Если ответ вас не устроил, обратитесь с обращением через Госуслуги или в прокуратуру.",
    ],
    phone: "Телефон",
    email: "Почта",
    subject: "Доступность портала",
    checked: (day) =>
      `Заявление составлено ${day}: страницы проверены автоматически (axe) и вручную — клавиатурой и при увеличении до 200 %.`,
  },
  en: {
    lead: "The portal should suit everyone: those who see poorly, use no mouse, read on a telephone or listen to the page.",
    before: [
      {
        id: "standards",
        title: "What we keep to",
        list: [
          "Government decree 102 of 7 February 2026: reading by screen readers, work from the keyboard, zoom to 200 % without loss of function or sideways scrolling, text for images, accessible documents",
          "GOST R 52872-2019 on the accessibility of internet resources",
          "the international guidelines WCAG 2.2, level AA",
        ],
      },
      {
        id: "done",
        title: "What has been done",
        list: [
          "pages work without JavaScript, without a mouse and with a screen reader; the link “Skip to content” at the start of the page passes over the menu",
          "whatever can be pressed is seen when reached by Tab; nothing moves or blinks by itself",
          "the contrast of text is at least 4.5 : 1, and nothing is told by colour alone: every state has its word",
          "charts have a table with the same figures, tables have headings, and on a telephone a row becomes a card",
          "mistakes in forms are named beside the field, what was typed is kept, and there is no time limit",
          "pages can be printed: menus and buttons stay on the screen",
        ],
      },
    ],
    modesTitle: "Version for low vision",
    modesLead: "It is the same pages in another look. Turn it on by the first link of the header, or here:",
    modes: [
      { code: "21100", name: "large letters (150 %), black on white, wide spacing" },
      { code: "31100", name: "very large letters (200 %), black on white" },
      { code: "22100", name: "white on black" },
      { code: "23100", name: "dark blue on light blue" },
      { code: "20010", name: "serif typeface, 150 %" },
      { code: "10001", name: "without pictures" },
      { code: "10000", name: "ordinary version" },
    ],
    modesAfter:
      "While it is on, each page begins with the panel “How to show the page”, where size, colours, spacing, typeface and pictures are chosen separately. The choice is kept for a year in this browser.",
    after: [
      {
        id: "limits",
        title: "What is not right yet",
        list: [
          "some texts are only in Russian; English pages mark them, and screen readers read them in a Russian voice",
          "old scanned documents may not be readable by a program: ask, and we will send the text",
          "broadcasts of events are run by their organisers, and not all have captions",
        ],
      },
      {
        id: "places",
        title: "Accessibility of premises",
        text: [
          "Each hall tells of its ramp, lift, hearing loop and wheelchair places. A sign-language interpreter can be asked for in the request or by telephone.",
        ],
      },
    ],
    reportTitle: "Report an obstacle",
    report: [
      "Write or call: what you wanted to do, what stood in the way, which device and program you use. We will mend the page or give you what you need in another way.",
      "If the answer does not satisfy you, make an appeal through Gosuslugi or to the prosecutor's office.",
    ],
    phone: "Telephone",
    email: "E-mail",
    subject: "Accessibility of the portal",
    checked: (day) =>
      `This statement was made on ${day}: the pages were checked automatically (axe) and by hand, with the keyboard and at 200 % zoom.`,
  },
};
