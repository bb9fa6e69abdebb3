import { type SectionSeed, sections2020 } from "@/prisma/seed/report-2020";

/** What was particular to a year, for the paragraph on themes. */
const themes: Readonly<Record<number, SectionSeed>> = {
  2021: {
    ru: "Главной датой года стало 300-летие Кузбасса: {jubilees}. Часть событий прошла очно, часть — в смешанном формате: трансляции сохранили для тех, кому трудно прийти. Проведено мероприятий: {events}, доля дистанционных: {remoteShare}.",
    en: "The year’s main date was the 300th anniversary of Kuzbass: {jubilees}. Some events were held in person and some in mixed form: broadcasts were kept for those who find it hard to come. Events held: {events}, of them remotely: {remoteShare}.",
  },
  2022: {
    ru: "События вернулись в залы и на площади. Организации вместе провели День города, Сабантуй и праздник «Мы вместе»; дистанционными остались вебинары. Проведено мероприятий: {events}, доля дистанционных: {remoteShare}.",
    en: "Events returned to halls and squares. Together the organisations held City Day, Sabantuy and “We Are Together”; webinars stayed remote. Events held: {events}, of them remotely: {remoteShare}.",
  },
  2023: {
    ru: "Обновлены составы советов: сроки полномочий закончились в феврале. Главной темой года стала помощь старшему поколению, её поддержали добровольцы всех возрастов. Проведено мероприятий: {events}, доля дистанционных: {remoteShare}.",
    en: "The councils were renewed when terms ended in February. The year’s main theme was help for the older generation, in which volunteers of all ages took part. Events held: {events}, of them remotely: {remoteShare}.",
  },
  2024: {
    ru: "Год прошёл под знаком семьи: организации открыли родительский клуб, школу молодой мамы и дворовые праздники. Жители обсудили первую очередь набережной. Проведено мероприятий: {events}, доля дистанционных: {remoteShare}.",
    en: "The year was that of the family: the organisations opened a parents’ club, the Young Mothers’ School and yard festivals. Residents discussed the first stage of the embankment. Events held: {events}, of them remotely: {remoteShare}.",
  },
  2025: {
    ru: "Город отметил своё столетие и 80-летие Победы: к событиям готовились все организации, советы и ТОС. Впервые заявку на зал можно подать через портал. Проведено мероприятий: {events}, доля дистанционных: {remoteShare}.",
    en: "The city marked its centenary and the 80th anniversary of Victory: all organisations, councils and TOS prepared for them. For the first time a hall can be asked for through the portal. Events held: {events}, of them remotely: {remoteShare}.",
  },
};

const draft: SectionSeed = {
  ru: "Основные мероприятия общественных объединений — праздники, концерты, конкурсы, уроки мужества и встречи. Проведено мероприятий: {events}, доля дистанционных: {remoteShare}. Раздел будет дополнен в конце года.",
  en: "The main events of public associations were festivals, concerts, contests, lessons of courage and meetings. Events held: {events}, of them remotely: {remoteShare}. The section will be completed at the end of the year.",
};

/** What is said every year, with the year's own themes in the seventh section. */
export const sectionsOf = (year: number): SectionSeed[] =>
  sections2020.map((section, index) => (index === 6 ? (themes[year] ?? draft) : section));
