import { instantAt } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";

/** The report's nine sections; figures in braces are computed when it is shown. */
const sections: readonly (readonly [string, string])[] = [
  [
    "В рамках конструктивного взаимодействия муниципалитета и институтов гражданского общества в сфере укрепления общественно-политического, межнационального и межконфессионального согласия, развития гражданских инициатив при администрации городского округа действуют совещательные органы: {councils}. Это Совет старейшин, Общественный совет при главе, Консультативный совет по делам национальностей. В их состав входят заслуженные и авторитетные граждане, руководители профсоюзных, общественных, национально-культурных, молодёжных, религиозных объединений.",
    "As part of the constructive work of the municipality with civil society, to strengthen civic, interethnic and interfaith accord and to develop civic initiative, advisory bodies work at the administration: {councils}. They are the Council of Elders, the Public Council under the Head and the Advisory Council on Ethnic Affairs. Their members are distinguished citizens and leaders of trade-union, public, national-cultural, youth and religious associations.",
  ],
  [
    "В городском округе созданы органы ТОС на территории многоквартирных жилых домов: {tos}.",
    "TOS bodies have been founded in the district on the territory of apartment houses: {tos}.",
  ],
  [
    "Руководители общественных объединений систематически приглашаются к участию в публичных слушаниях по вопросам общегородского значения (за год: {hearings}), являются членами совещательных органов, приглашаются на все общегородские мероприятия и акции, посвящённые праздничным, памятным и знаменательным датам.",
    "Leaders of public associations are regularly invited to public hearings on city-wide questions (in the year: {hearings}), are members of the advisory bodies and are invited to all city-wide events for holidays, memorial and significant dates.",
  ],
  [
    "Глава городского округа систематически встречается с общественностью и рассказывает о развитии города по итогам года. Встреч за год: {headMeetings}.",
    "The head of the district regularly meets the public and tells of the city's development over the year. Meetings in the year: {headMeetings}.",
  ],
  [
    "В рамках муниципальной программы «Социальная поддержка населения» общественным организациям выделяется субсидия на поддержку деятельности; организаций-получателей: {subsidised}. Муниципальные помещения выделены общественным организациям для осуществления деятельности; таких организаций: {premises}.",
    "Under the municipal programme “Social Support of the Population” public organisations receive a subsidy for their work; recipients: {subsidised}. Municipal premises have been given to public organisations for their work; such organisations: {premises}.",
  ],
  [
    "Администрация оказывает постоянную организационную и информационную поддержку мероприятиям общественных организаций: по заявкам выделяются муниципальные помещения и транспорт для участия в областных и межрегиональных мероприятиях.",
    "The administration gives constant organisational and information support to the organisations' events: premises, and transport to regional and inter-regional events, are provided on request.",
  ],
  [
    "Основные мероприятия общественных объединений — акции, конкурсы, викторины, встречи — были посвящены знаменательным датам: {jubilees}. Всего прошло мероприятий: {events}; из них в дистанционном формате — {remoteShare}.",
    "The main events of public associations — campaigns, contests, quizzes, meetings — were devoted to significant dates: {jubilees}. Events held in all: {events}; of them remotely — {remoteShare}.",
  ],
  [
    "В целях обмена опытом обеспечено межмуниципальное сотрудничество с Советом муниципальных образований Кузбасса и другими муниципалитетами. Участие в вебинарах и конференциях за год: {webinars}.",
    "To exchange experience the city works with the Council of Municipalities of Kuzbass and other municipalities. Webinars and conferences in the year: {webinars}.",
  ],
  [
    "Полученная практическая помощь и лучшие практики муниципальных образований используются в работе; внедрено у нас: {practices}.",
    "The practical help received and the best practices of other municipalities are used in the work; adopted here: {practices}.",
  ],
];

export async function seedReports(tx: Tx, now: Date) {
  const last = now.getUTCFullYear() - 1;
  for (const year of [2020, ...Array.from({ length: last - 2020 }, (_, index) => 2021 + index), last + 1]) {
    const done = year <= last;
    await tx.annualReport.create({
      data: {
        id: idOf(`report/${year}`),
        year,
        status: done ? "published" : "draft",
        publishedAt: done ? instantAt(`${year + 1}-01-25`, "12:00") : null,
        titleRu: `Что наиболее значительное удалось сделать в области взаимодействия с общественностью в ${year} году`,
        titleEn: `What was most significant in work with the public in ${year}`,
        sections: { create: sections.map(([textRu, textEn], index) => ({ number: index + 1, textRu, textEn })) },
      },
    });
  }
}
