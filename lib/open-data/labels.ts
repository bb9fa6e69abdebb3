import type { ByLocale } from "@/lib/i18n";

const ru = {
  lead: "Данные портала, которые может прочитать программа: для приложений, исследований и вашего календаря.",
  licenceTitle: "Как можно использовать",
  licence:
    "Данные распространяются по лицензии Creative Commons «С указанием авторства» (CC BY 4.0): берите, меняйте, публикуйте — назовите источник.",
  licenceLink: "Условия лицензии",
  attribution: "Как назвать источник",
  name: "Набор",
  formats: "Форматы",
  changed: "Изменён",
  frequency: "Обновление",
  always: "вместе с записями портала, задержка до пяти минут",
  never: "записей пока нет",
  perCouncil: "ссылка — на странице каждого совета",
  catalog: "Каталог для программ",
  catalogText: "Все наборы одним файлом по стандарту DCAT",
  personal: "Персональных данных заявителей и участников слушаний здесь нет: только то, что публикуется по закону.",
  demo: "Сейчас портал показывает демонстрационные данные: люди, номера и суммы вымышлены.",
};

export type OpenDataWords = typeof ru;

const en: OpenDataWords = {
  lead: "The portal's data that a program can read: for applications, research and your own calendar.",
  licenceTitle: "How it may be used",
  licence:
    "The data is under the Creative Commons Attribution licence (CC BY 4.0): take it, change it, publish it, and name the source.",
  licenceLink: "Terms of the licence",
  attribution: "How to name the source",
  name: "Dataset",
  formats: "Formats",
  changed: "Changed",
  frequency: "Updates",
  always: "together with the portal's records, within five minutes",
  never: "no records yet",
  perCouncil: "the link is on each council's page",
  catalog: "Catalogue for programs",
  catalogText: "All datasets in one file by the DCAT standard",
  personal: "There are no personal data of applicants or participants of hearings here: only what is published by law.",
  demo: "The portal now shows demonstration data: people, numbers and sums are fictional.",
};

export const openDataWords: ByLocale<OpenDataWords> = { ru, en };
