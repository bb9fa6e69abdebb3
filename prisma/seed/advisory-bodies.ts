import { organisationId } from "@/prisma/seed/organisations";
import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";
import type { PostRole } from "@/prisma/generated/enums";

/** What a seat represents, in both languages, and the organisation when there is one in the register. */
type Seat = readonly [string, string, string?];

const elders: readonly Seat[] = [
  ["почётные граждане города", "honorary citizens"],
  ["ветераны труда", "labour veterans", "veterans-council"],
  ["ветераны угольной отрасли", "veterans of the coal industry"],
  ["ветераны здравоохранения", "health-care veterans"],
  ["ветераны образования", "education veterans"],
  ["бывшие руководители предприятий", "former heads of enterprises"],
  ["ветераны боевых действий", "combat veterans", "combat-veterans"],
  ["депутаты прежних созывов", "former deputies"],
  ["ветераны культуры", "veterans of culture"],
  ["ветераны спорта", "veterans of sport"],
  ["дети войны", "children of the war", "veterans-council"],
];
const publicCouncil: readonly Seat[] = [
  ["ветеранские организации", "veterans' organisations", "veterans-council"],
  ["ветераны боевых действий", "combat veterans", "combat-veterans"],
  ["общество инвалидов", "people with disabilities", "disabled-society"],
  ["инвалиды по зрению", "people with visual impairments", "blind-society"],
  ["инвалиды по слуху", "the deaf community", "deaf-society"],
  ["профсоюзы", "trade unions", "trade-unions"],
  ["профсоюз работников образования", "education workers' union", "trade-unions"],
  ["молодёжь", "youth", "impulse"],
  ["добровольцы", "volunteers", "impulse"],
  ["женское движение", "the women's movement", "women-council"],
  ["семьи с детьми", "families with children", "women-council"],
  ["образование", "education"],
  ["высшая школа", "higher education"],
  ["здравоохранение", "health care"],
  ["малый бизнес", "small business"],
  ["угольные предприятия", "coal enterprises"],
  ["средства массовой информации", "the media"],
  ["ТОС «Наш дом»", "Nash Dom TOS"],
  ["ТОС «Дружный двор»", "Druzhny Dvor TOS"],
  ["культура", "culture"],
  ["спорт", "sport"],
];
const ethnic: readonly Seat[] = [
  ["татарская автономия", "the Tatar autonomy", "tatar-autonomy"],
  ["татарская автономия, молодёжь", "the Tatar autonomy, youth", "tatar-autonomy"],
  ["центр немецкой культуры", "the Centre of German Culture", "german-culture"],
  ["центр немецкой культуры, хор", "the Centre of German Culture, choir", "german-culture"],
  ["казачье общество", "the Cossack society", "cossacks"],
  ["православный приход", "the Orthodox parish", "orthodox-parish"],
  ["мусульманская организация", "the Muslim organisation", "muslim-community"],
  ["управление образования", "the education department"],
  ["управление культуры", "the department of culture"],
  ["служба занятости", "the employment service"],
  ["молодёжное движение", "the youth movement", "impulse"],
  ["ветеранские организации", "veterans' organisations", "veterans-council"],
  ["библиотечная система", "the libraries"],
  ["краеведческий музей", "the local history museum"],
  ["городская газета", "the city newspaper"],
];

/** `first` is the number of the first member in prisma/seed/people.ts. */
export const councils = [
  {
    slug: "elders",
    seats: elders,
    first: 0,
    quarter: 1,
    act: "Постановление администрации (демо) от 14.02.2012 № 210",
    since: "2012-02-14",
    nameRu: "Совет старейшин",
    nameEn: "Council of Elders",
    aboutRu:
      "Заслуженные жители, которые помогают городу советом: что сберечь, кого поддержать, как говорить с молодыми о труде и войне. Члены совета работают без вознаграждения.\n\nРешения совета — рекомендации главе и администрации; ответ на них даётся письменно.",
    aboutEn:
      "Distinguished residents who help the city with advice: what to preserve, whom to support, how to speak to the young of work and war. Members are not paid.\n\nThe council's decisions are recommendations to the head and the administration, which answer in writing.",
  },
  {
    slug: "public-council",
    seats: publicCouncil,
    first: 11,
    quarter: 1,
    act: "Постановление администрации (демо) от 20.03.2013 № 415",
    since: "2013-03-20",
    nameRu: "Общественный совет при главе Ленинск-Кузнецкого городского округа",
    nameEn: "Public Council under the Head of Leninsk-Kuznetsky Urban District",
    aboutRu:
      "Руководители общественных организаций, профсоюзов, молодёжных движений, специалисты и предприниматели обсуждают бюджет, программы и благоустройство до того, как решение принято.\n\nСовет собирается не реже раза в квартал; вопрос в повестку может предложить каждый житель.",
    aboutEn:
      "Leaders of public organisations, unions and youth movements, specialists and entrepreneurs discuss the budget, programmes and improvement works before a decision is made.\n\nThe council meets at least once a quarter; any resident may propose a question.",
  },
  {
    slug: "ethnic-affairs",
    seats: ethnic,
    first: 32,
    quarter: 1,
    act: "Постановление администрации (демо) от 11.09.2014 № 1340",
    since: "2014-09-11",
    nameRu: "Консультативный совет по делам национальностей",
    nameEn: "Advisory Council on Ethnic Affairs",
    aboutRu:
      "Национально-культурные и религиозные объединения вместе с администрацией готовят общие праздники, помогают приезжим освоиться и вовремя гасят недоразумения.\n\nЧлены совета представляют организации; национальность и вера самих людей нигде не указываются.",
    aboutEn:
      "National-cultural and religious associations prepare common festivals with the administration, help newcomers to settle and calm misunderstandings in time.\n\nMembers represent organisations; the ethnicity and faith of the people themselves are recorded nowhere.",
  },
] as const;

const posts = [
  ["chair", "председатель", "chair"],
  ["deputyChair", "заместитель председателя", "deputy chair"],
  ["secretary", "секретарь", "secretary"],
  ["member", "член совета", "member"],
] as const;
const roleOf = (index: number): PostRole => posts[Math.min(index, 3)]?.[0] ?? "member";
/** Seats that changed hands in 2023: the third to the fifth, and the chair's. */
const changed = (index: number) => index === 0 || (index >= 3 && index <= 5);
/** Those who left come after all the present ones. */
const formerOf = (body: number, index: number) => 47 + body * 4 + (index === 0 ? 0 : index - 2);

export async function seedAdvisoryBodies(tx: Tx) {
  for (const [body, council] of councils.entries()) {
    const bodyId = idOf(`body:${council.slug}`);
    const { slug, seats, quarter, act, since, first, ...words } = council;
    await tx.advisoryBody.create({
      data: {
        ...words,
        id: bodyId,
        slug,
        seats: seats.length,
        meetingsPerQuarter: quarter,
        foundingAct: act,
        foundedOn: fromDay(since),
        contactEmail: `${slug}@example.ru`,
        posts: {
          create: posts.map(([role, labelRu, labelEn]) => ({ id: idOf(`post:${slug}:${role}`), role, labelRu, labelEn })),
        },
      },
    });
    await tx.membership.createMany({ data: seats.flatMap((seat, index) => terms({ body, slug, first, index, seat })) });
  }
}

type Place = { body: number; slug: string; first: number; index: number; seat: Seat };

function terms({ body, slug, first, index, seat: [representsRu, representsEn, organisation] }: Place) {
  const role = roleOf(index);
  const shared = {
    bodyId: idOf(`body:${slug}`),
    postId: idOf(`post:${slug}:${role}`),
    role,
    representsRu,
    representsEn,
    organisationId: organisation ? organisationId(organisation) : null,
  };
  const now = { ...shared, personId: idOf(`person:${first + index}`), endOn: null, endReasonRu: null };
  if (!changed(index))
    return [{ ...now, startOn: fromDay("2019-03-01"), appointingAct: "Постановление администрации (демо) от 01.03.2019 № 305" }];
  return [
    {
      ...shared,
      personId: idOf(`person:${formerOf(body, index)}`),
      startOn: fromDay("2019-03-01"),
      endOn: fromDay("2023-02-28"),
      endReasonRu: "окончание срока полномочий",
      appointingAct: "Постановление администрации (демо) от 01.03.2019 № 305",
    },
    { ...now, startOn: fromDay("2023-03-01"), appointingAct: "Постановление администрации (демо) от 01.03.2023 № 288" },
  ];
}

export const peopleNeeded = 59;
