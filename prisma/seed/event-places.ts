export const places = {
  administration: {
    ru: "Актовый зал администрации, пр. Примерный, 1",
    en: "Assembly hall of the administration, 1 Primerny Avenue",
  },
  culture: {
    ru: "Дом культуры «Пример», ул. Демонстрационная, 45",
    en: "House of Culture “Primer”, 45 Demonstratsionnaya Street",
  },
  library: { ru: "Конференц-зал библиотеки, ул. Образцовая, 19", en: "Conference room of the library, 19 Obraztsovaya Street" },
  museum: { ru: "Краеведческий музей, ул. Образцовая, 21", en: "Local history museum, 21 Obraztsovaya Street" },
  youth: { ru: "Молодёжный центр, ул. Молодёжная Примерная, 5", en: "Youth Centre, 5 Molodyozhnaya Primernaya Street" },
  veterans: { ru: "Дом ветеранов, ул. Демонстрационная, 3", en: "Veterans’ House, 3 Demonstratsionnaya Street" },
  equal: { ru: "Центр «Равные возможности», пр. Примерный, 10", en: "Centre “Equal Opportunities”, 10 Primerny Avenue" },
  signs: { ru: "Театр жестовой песни, ул. Демонстрационная, 27", en: "Theatre of Signed Song, 27 Demonstratsionnaya Street" },
  tatar: { ru: "Татарская автономия, ул. Модельная, 14", en: "Tatar Autonomy, 14 Modelnaya Street" },
  square: { ru: "Площадь у Дома культуры «Пример»", en: "The square by the House of Culture “Primer”" },
  park: { ru: "Сквер на пр. Примерном", en: "The park in Primerny Avenue" },
  ski: { ru: "Лыжная база «Пример»", en: "Ski centre “Primer”" },
  school: { ru: "Школа № 0 (демо), ул. Учебная Примерная, 7", en: "School No. 0 (demo), 7 Uchebnaya Primernaya Street" },
  homes: { ru: "На дому, по адресам ветеранов", en: "At the homes of the veterans" },
} as const;

export type PlaceKey = keyof typeof places;
