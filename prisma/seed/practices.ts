import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";
import { practices } from "@/prisma/seed/practices-table";

const partners = [
  {
    slug: "kuzbass-municipalities",
    nameRu: "Совет муниципальных образований Кузбасса",
    nameEn: "Council of Municipalities of Kuzbass",
    agreementRu: "Город — член ассоциации с 2006 года, устав ассоциации",
    aboutRu:
      "Ассоциация всех муниципалитетов региона. Проводит вебинары и конференции, форумы ТОС и конкурс лучших муниципальных практик, помогает советом юристов и методистов. Специалисты города участвуют в её рабочих группах и перенимают то, что проверено соседями.",
    aboutEn:
      "The association of all the region’s municipalities. It holds webinars and conferences, TOS forums and a contest of the best municipal practices, and advises through lawyers and methodologists. The city’s specialists sit in its working groups and take over what neighbours have tested.",
  },
  {
    slug: "severny",
    nameRu: "Городской округ Северный (демо)",
    nameEn: "Severny Urban District (demo)",
    agreementRu: "Соглашение о сотрудничестве (демо) от 15.05.2019 № 3, бессрочно",
    aboutRu:
      "Делится опытом инициативного бюджетирования и школы для активистов. Раз в год специалисты округов меняются местами на неделю: смотрят, как устроены слушания и приём заявок у соседа.",
    aboutEn:
      "Shares its experience of participatory budgeting and of a school for activists. Once a year specialists of the two districts change places for a week to see how hearings and requests work next door.",
  },
  {
    slug: "rechnoy",
    nameRu: "Муниципальный округ Речной (демо)",
    nameEn: "Rechnoy Municipal District (demo)",
    agreementRu: "Соглашение о сотрудничестве (демо) от 02.09.2020 № 7, до 01.09.2030",
    aboutRu:
      "Двенадцать ТОС, конкурсы дворов и соседские праздники. Председатели ТОС двух округов ведут общий чат и ездят друг к другу на собрания.",
    aboutEn:
      "Twelve TOS bodies, yard contests and neighbours’ festivals. The chairs of both districts’ TOS share a chat and visit each other’s assemblies.",
  },
  {
    slug: "stepnoy",
    nameRu: "Город Степной (демо)",
    nameEn: "Town of Stepnoy (demo)",
    agreementRu: null,
    aboutRu:
      "Перенял у нас чат взаимопомощи и делится опытом опросов, в которых слышны и те, у кого нет интернета. Соглашение готовится к подписанию.",
    aboutEn: null,
  },
];

export async function seedPractices(tx: Tx) {
  await tx.partner.createMany({ data: partners.map((partner) => ({ ...partner, id: idOf(`partner/${partner.slug}`) })) });
  await tx.practice.createMany({
    data: practices.map(({ partner, published, adopted, ...rest }) => ({
      ...rest,
      id: idOf(`practice/${rest.slug}`),
      partnerId: partner === null ? null : idOf(`partner/${partner}`),
      publishedOn: fromDay(published),
      adoptedOn: adopted === null ? null : fromDay(adopted),
    })),
  });
}
