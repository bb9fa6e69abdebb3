/** Thousands of roubles of the whole programme, and its subsidies as thousandths of those of 2020. */
export const financing = [
  { year: 2019, planned: 41_300, actual: 40_870, growth: 940 },
  { year: 2020, planned: 44_850, actual: 44_790, growth: 1000 },
  { year: 2021, planned: 45_600, actual: 45_180, growth: 1000 },
  { year: 2022, planned: 48_200, actual: 47_930, growth: 1050 },
  { year: 2023, planned: 51_700, actual: 51_240, growth: 1100 },
  { year: 2024, planned: 55_400, actual: 55_020, growth: 1180 },
  { year: 2025, planned: 59_100, actual: 58_760, growth: 1250 },
  { year: 2026, planned: 62_300, actual: null, growth: 1320 },
];

/** The same seven every year; in 2020 they received 910 000 roubles together. */
export const awards = [
  {
    organisation: "veterans-council",
    roubles: 250_000,
    purposeRu: "Уставная деятельность, посещение одиноких ветеранов, хор «Шахтёрские зори», коммунальные платежи",
    purposeEn: "Statutory work, visits to veterans who live alone, the choir “Miners’ Dawns”, utilities",
    jubileeRu: "Уставная деятельность, поздравление ветеранов к 75-летию Победы на дому, коммунальные платежи",
    jubileeEn: "Statutory work, congratulating veterans at home on the 75th anniversary of Victory, utilities",
  },
  {
    organisation: "disabled-society",
    roubles: 180_000,
    purposeRu: "Мастерская, команда на областной спартакиаде, приём юриста",
    purposeEn: "The workshop, a team at the regional games, a lawyer’s hours",
    jubileeRu: "Уставная деятельность, дистанционные мастер-классы, доставка помощи на дом",
    jubileeEn: "Statutory work, remote workshops, help delivered home",
  },
  {
    organisation: "blind-society",
    roubles: 130_000,
    purposeRu: "Обучение ориентировке и смартфону, озвучивание книг о крае",
    purposeEn: "Lessons with the white cane and the smartphone, recording of books on the region",
    jubileeRu: "Обучение пользованию смартфоном, запись конкурса «Голос Победы», коммунальные платежи",
    jubileeEn: "Lessons with the smartphone, recording of “The Voice of Victory”, utilities",
  },
  {
    organisation: "combat-veterans",
    roubles: 115_000,
    purposeRu: "Уход за памятниками, помощь семьям погибших, военно-спортивные игры",
    purposeEn: "Care of monuments, help for the families of the fallen, outdoor games",
    jubileeRu: "Уход за памятниками к 75-летию Победы, помощь семьям погибших",
    jubileeEn: "Care of monuments for the 75th anniversary of Victory, help for the families of the fallen",
  },
  {
    organisation: "deaf-society",
    roubles: 105_000,
    purposeRu: "Переводчики жестового языка, театр жестовой песни",
    purposeEn: "Sign-language interpreters, the theatre of signed song",
    jubileeRu: "Перевод трансляций на жестовый язык, театр жестовой песни",
    jubileeEn: "Interpreting broadcasts into sign language, the theatre of signed song",
  },
  {
    organisation: "women-council",
    roubles: 85_000,
    purposeRu: "«Школа молодой мамы», школьные наборы многодетным семьям",
    purposeEn: "The Young Mothers’ School, school kits for large families",
    jubileeRu: "Телефон психолога, школьные наборы многодетным семьям, конкурс рисунков",
    jubileeEn: "A psychologist’s telephone, school kits for large families, the drawing contest",
  },
  {
    organisation: "liquidators-union",
    roubles: 45_000,
    purposeRu: "Поддержка ликвидаторов и вдов, уроки безопасности",
    purposeEn: null,
    jubileeRu: "Поддержка ликвидаторов и вдов, средства защиты",
    jubileeEn: "Support of liquidators and widows, protective equipment",
  },
];
