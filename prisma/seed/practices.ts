import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";

const partners = [
  { slug: "kuzbass-municipalities", nameRu: "Совет муниципальных образований Кузбасса", nameEn: "Council of Municipalities of Kuzbass", agreementRu: "Город — член ассоциации с 2006 года",
    aboutRu: "Ассоциация муниципалитетов региона: вебинары, конференции, форумы ТОС, консультации юристов и методистов.", aboutEn: "The region's association of municipalities: webinars, conferences, TOS forums, legal and methodical advice." },
  { slug: "severny", nameRu: "Городской округ Северный (демо)", nameEn: "Severny Urban District (demo)", agreementRu: "Соглашение о сотрудничестве (демо) от 15.05.2019 № 3", aboutRu: "Делится опытом инициативного бюджетирования и школ для активистов.", aboutEn: "Shares its experience of participatory budgeting and schools for activists." },
  { slug: "rechnoy", nameRu: "Муниципальный округ Речной (демо)", nameEn: "Rechnoy Municipal District (demo)", agreementRu: "Соглашение о сотрудничестве (демо) от 02.09.2020 № 7", aboutRu: "Сильные ТОС: двенадцать органов, конкурсы дворов, соседские праздники.", aboutEn: "Strong TOS: twelve bodies, yard contests, neighbours' festivals." },
  { slug: "stepnoy", nameRu: "Город Степной (демо)", nameEn: "Town of Stepnoy (demo)", agreementRu: null, aboutRu: "Перенял у нас чат взаимопомощи и делится опытом цифровых опросов.", aboutEn: "Took over our mutual-help chat and shares its experience of digital polls." },
];

const practices = [
  { slug: "mutual-help-chat", partner: null, published: "2020-12-15", adopted: "2020-04-01",
    titleRu: "Чат взаимопомощи дома", titleEn: "A house's mutual-help chat", problemRu: "Пожилые соседи остались без помощи в период ограничений.", problemEn: "Elderly neighbours were left without help during the restrictions.",
    solutionRu: "ТОС собрал телефоны по подъездам, назначил дежурных и договорился с аптекой о доставке.", solutionEn: "The TOS gathered telephone numbers by entrance, named people on duty and agreed deliveries with a pharmacy.",
    resultRu: "23 добровольца, 410 доставок за три месяца, ни одного отказа.", resultEn: "23 volunteers, 410 deliveries in three months, no request refused.", adoptedHereRu: "ТОС «Наш дом» и «Дружный двор», с апреля 2020 года", adoptedHereEn: "Nash Dom and Druzhny Dvor TOS, since April 2020" },
  { slug: "remote-council", partner: "kuzbass-municipalities", published: "2020-06-10", adopted: "2020-05-28",
    titleRu: "Заседание совета по видеосвязи", titleEn: "A council's meeting by video", problemRu: "Совет не мог собираться, а решения были нужны.", problemEn: "The council could not gather, but decisions were needed.",
    solutionRu: "Короткая повестка, проба связи накануне, опросный лист для тех, у кого нет камеры.", solutionEn: "A short agenda, a connection test the day before, a questionnaire for those without a camera.",
    resultRu: "Явка выросла: участвовали и те, кому трудно приехать.", resultEn: "Attendance grew: those who find it hard to travel took part.", adoptedHereRu: "Все три совета, с мая 2020 года", adoptedHereEn: "All three councils, since May 2020" },
  { slug: "plain-budget", partner: "severny", published: "2022-10-01", adopted: "2023-11-01",
    titleRu: "Бюджет простыми словами", titleEn: "The budget in plain words", problemRu: "На слушания приходили единицы: документ на 400 страниц.", problemEn: "Few came to hearings: the document had 400 pages.",
    solutionRu: "Разворот с двенадцатью цифрами и встреча с экономистом за неделю до слушаний.", solutionEn: "A spread of twelve figures and a meeting with an economist a week before the hearing.",
    resultRu: "Число участников выросло втрое.", resultEn: "The number of participants tripled.", adoptedHereRu: "Слушания по бюджету, с 2023 года", adoptedHereEn: "Budget hearings, since 2023" },
  { slug: "yard-contest", partner: "rechnoy", published: "2023-05-20", adopted: null,
    titleRu: "Конкурс «Лучший двор ТОС»", titleEn: "The Best TOS Yard contest", problemRu: "Жители не видели, что сделали соседи.", problemEn: "Residents did not see what neighbours had done.", solutionRu: "Открытые дворы: соседи принимают гостей и голосуют.", solutionEn: "Open yards: neighbours receive guests and vote.",
    resultRu: "Двенадцать дворов, 2 300 голосов.", resultEn: "Twelve yards, 2,300 votes.", adoptedHereRu: null, adoptedHereEn: null },
  { slug: "digital-poll", partner: "stepnoy", published: "2025-02-14", adopted: null,
    titleRu: "Опрос с бумажным двойником", titleEn: "A poll with a paper twin", problemRu: "Онлайн-опрос не слышал тех, кто без интернета.", problemEn: "An online poll did not hear those without the internet.", solutionRu: "Та же анкета в библиотеке и у почтальона, ответы сводит один человек.", solutionEn: "The same questions in the library and with the postman, answers joined by one person.",
    resultRu: "Доля ответов от людей старше 65 лет выросла с 3 до 21 %.", resultEn: null, adoptedHereRu: null, adoptedHereEn: null },
];

export async function seedPractices(tx: Tx) {
  await tx.partner.createMany({ data: partners.map((partner) => ({ ...partner, id: idOf(`partner/${partner.slug}`) })) });
  await tx.practice.createMany({
    data: practices.map(({ partner, published, adopted, ...rest }) => ({
      ...rest, id: idOf(`practice/${rest.slug}`), partnerId: partner ? idOf(`partner/${partner}`) : null, publishedOn: fromDay(published), adoptedOn: adopted ? fromDay(adopted) : null,
    })),
  });
}
