import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import type { PostRole } from "@/prisma/generated/enums";
import { elderSeats, ethnicSeats, publicSeats } from "@/prisma/seed/council-seats";
import { idOf } from "@/prisma/seed/ids";
import { organisationId } from "@/prisma/seed/organisations";
import { personId } from "@/prisma/seed/people";

type Holder = { name: string; startOn: string; endOn: string | null; why: string | null };
type Seat = { representsRu: string; representsEn: string; organisation: string | null; holders: readonly Holder[] };

const parts = (text: string, mark: string) => text.split(mark).map((part) => part.trim());

function holderOf(text: string): Holder {
  const [name = "", startOn = "", endOn = null, why = null] = parts(text, ",");
  return { name, startOn, endOn, why };
}

const seatsOf = (table: string): Seat[] =>
  parts(table.trim(), "\n").map((line) => {
    const [representsRu = "", representsEn = "", organisation = "", holders = ""] = parts(line, "|");
    return { representsRu, representsEn, organisation: organisation || null, holders: parts(holders, ";").map(holderOf) };
  });

export const councils = [
  {
    slug: "elders",
    seats: seatsOf(elderSeats),
    foundingAct: "Постановление администрации (демо) от 14.02.2012 № 210",
    foundedOn: "2012-02-14",
    nameRu: "Совет старейшин",
    nameEn: "Council of Elders",
    aboutRu:
      "Заслуженные жители, которые помогают городу советом: что сберечь, кого поддержать, как говорить с молодыми о труде и войне. Члены совета выходят в школы, мирят соседей и первыми узнают, чего не хватает старшему поколению.\n\nСовет собирается раз в квартал и работает без вознаграждения. Его решения — рекомендации главе и администрации; ответ на них даётся письменно.",
    aboutEn:
      "Distinguished residents who help the city with advice: what to preserve, whom to support, how to speak to the young of work and war. Members visit schools, reconcile neighbours and are the first to hear what the older generation lacks.\n\nThe council meets once a quarter and is not paid. Its decisions are recommendations to the head and the administration, which answer in writing.",
  },
  {
    slug: "public-council",
    seats: seatsOf(publicSeats),
    foundingAct: "Постановление администрации (демо) от 20.03.2013 № 415",
    foundedOn: "2013-03-20",
    nameRu: "Общественный совет при главе Ленинск-Кузнецкого городского округа",
    nameEn: "Public Council under the Head of Leninsk-Kuznetsky Urban District",
    aboutRu:
      "Руководители общественных организаций, профсоюзов и молодёжных движений, учителя, врачи, предприниматели и журналисты обсуждают бюджет, программы и благоустройство до того, как решение принято. Совет следит и за тем, что стало с его рекомендациями: у каждого поручения есть срок.\n\nСовет собирается не реже раза в квартал. Вопрос в повестку может предложить каждый житель — напишите секретарю.",
    aboutEn:
      "Leaders of public organisations, unions and youth movements, teachers, doctors, entrepreneurs and journalists discuss the budget, programmes and improvement works before a decision is made. The council also watches what became of its recommendations: every assignment has a term.\n\nThe council meets at least once a quarter. Any resident may propose a question: write to the secretary.",
  },
  {
    slug: "ethnic-affairs",
    seats: seatsOf(ethnicSeats),
    foundingAct: "Постановление администрации (демо) от 11.09.2014 № 1340",
    foundedOn: "2014-09-11",
    nameRu: "Консультативный совет по делам национальностей",
    nameEn: "Advisory Council on Ethnic Affairs",
    aboutRu:
      "Национально-культурные и религиозные объединения вместе с администрацией готовят общие праздники, помогают приезжим освоиться и вовремя гасят недоразумения. Совет советует школам и библиотекам, как рассказать о культуре соседей.\n\nЧлены совета представляют организации; национальность и вера самих людей нигде не указываются.",
    aboutEn:
      "National-cultural and religious associations prepare common festivals with the administration, help newcomers to settle and calm misunderstandings in time. The council advises schools and libraries on how to tell of their neighbours’ culture.\n\nMembers represent organisations; the ethnicity and faith of the people themselves are recorded nowhere.",
  },
] as const;

export const councilNames = councils.flatMap(({ seats }) => seats.flatMap(({ holders }) => holders.map(({ name }) => name)));

const posts: readonly { role: PostRole; labelRu: string; labelEn: string }[] = [
  { role: "chair", labelRu: "председатель", labelEn: "chair" },
  { role: "deputyChair", labelRu: "заместитель председателя", labelEn: "deputy chair" },
  { role: "secretary", labelRu: "секретарь", labelEn: "secretary" },
  { role: "member", labelRu: "член совета", labelEn: "member" },
];

export const bodyId = (slug: string) => idOf(`body:${slug}`);
const postId = (slug: string, role: PostRole) => idOf(`post:${slug}:${role}`);
const dotted = (day: string) => day.split("-").toReversed().join(".");
const actOf = (day: string) =>
  `Постановление администрации (демо) от ${dotted(day)} № ${Number(day.slice(5, 7)) * 97 + Number(day.slice(8))}`;

function membershipsOf(slug: string, { holders, organisation, representsRu, representsEn }: Seat, index: number) {
  const role = posts[Math.min(index, 3)]?.role ?? "member";
  return holders.map(({ name, startOn, endOn, why }) => ({
    id: idOf(`membership/${slug}/${name}/${startOn}`),
    personId: personId(name),
    bodyId: bodyId(slug),
    postId: postId(slug, role),
    role,
    organisationId: organisation === null ? null : organisationId(organisation),
    representsRu,
    representsEn,
    startOn: fromDay(startOn),
    endOn: endOn === null ? null : fromDay(endOn),
    endReasonRu: why,
    appointingAct: actOf(startOn),
  }));
}

export async function seedAdvisoryBodies(tx: Tx) {
  for (const { seats, foundedOn, ...body } of councils) {
    const { slug } = body;
    const ownPosts = posts.map((post) => ({ ...post, id: postId(slug, post.role) }));
    await tx.advisoryBody.create({
      data: {
        ...body,
        id: bodyId(slug),
        seats: seats.length,
        foundedOn: fromDay(foundedOn),
        contactEmail: `${slug}@example.ru`,
        posts: { create: ownPosts },
      },
    });
    await tx.membership.createMany({ data: seats.flatMap((seat, index) => membershipsOf(slug, seat, index)) });
  }
}
