import { dayAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import { rollBack, rollForward } from "@/lib/working-days";
import type { HearingSeed } from "@/prisma/seed/hearings";

type Terms = Pick<HearingSeed, "act" | "notice" | "placed" | "open" | "close">;
type Span = { notice: number; placedAfter: number; close: number; openAfter?: number };

/** Days from `today`: the notice on a working day, the placement counted from it, the close on a working day. */
const spanFrom =
  (today: Day) =>
  ({ notice, placedAfter, close, openAfter = placedAfter }: Span): Terms => {
    const published = rollBack(addDays(today, notice));
    return {
      act: rollBack(addDays(published, -2)),
      notice: published,
      placed: addDays(published, placedAfter),
      open: addDays(published, openAfter),
      close: rollForward(addDays(today, close)),
    };
  };

type At = { span: (days: Span) => Terms; day: (days: number) => Day; year: number };

const afterClose = (terms: Terms) => ({ ...terms, meeting: rollForward(addDays(terms.close, 1)) });

const underWay = ({ span, year }: At): HearingSeed[] => [
  {
    ...span({ notice: -14, placedAfter: 7, close: 9 }),
    slug: "park-planning",
    kind: "publicDiscussion",
    subject: "planningProject",
    stage: "materialsPlaced",
    mode: "online",
    number: 83,
    titleRu: "Проект планировки парка у реки Ини",
    titleEn: "Planning project of the park by the river Inya",
    aboutRu:
      "Набережная, велодорожка, две детские площадки и место для ярмарок — на месте пустыря между мостом и школой. Скажите, что важно сохранить, чего не хватает, где нужны скамейки и свет. Каждое предложение зарегистрируют, и в заключении будет ответ, почему оно учтено или нет.",
    aboutEn:
      "An embankment, a cycle path, two playgrounds and a place for fairs on the waste ground between the bridge and the school. Say what should be kept, what is missing, where benches and lights are needed. Every proposal is registered, and the conclusion will say why it was accepted or not.",
    territoryRu: "Берег реки Ини от моста до школы № 0 (демо), ул. Садовая Примерная, ул. Эскизная",
    territoryEn: "The bank of the Inya from the bridge to School No. 0 (demo), Sadovaya Primernaya and Eskiznaya Streets",
  },
  {
    ...afterClose(span({ notice: -12, placedAfter: 4, close: 16 })),
    slug: "budget-next",
    kind: "publicHearing",
    subject: "budget",
    stage: "materialsPlaced",
    mode: "mixed",
    number: 88,
    titleRu: `Проект бюджета на ${year + 1} год и плановый период ${year + 2}–${year + 3} годов`,
    titleEn: `Draft budget for ${year + 1} and the planning period ${year + 2}–${year + 3}`,
    aboutRu:
      "На что город потратит деньги: дороги и дворы, школы, поддержка семей и общественных организаций. Проект лежит вместе с пояснением простыми словами и сравнением с прошлым годом. Предложения принимают на портале, по почте и в зале; на собрание приглашены руководители всех организаций города.",
    aboutEn:
      "What the city will spend its money on: roads and yards, schools, support of families and public organisations. The draft comes with an explanation in plain words and a comparison with last year. Proposals are taken on the portal, by post and in the hall; leaders of all the city’s organisations are invited.",
  },
  {
    ...afterClose(span({ notice: -11, placedAfter: 8, close: 5 })),
    slug: "cafe-permission",
    kind: "publicHearing",
    subject: "conditionalUse",
    stage: "materialsPlaced",
    mode: "offline",
    number: 85,
    titleRu: "Разрешение на условно разрешённый вид использования: кафе на пр. Примерном, 18",
    titleEn: "Conditional use: a café at 18 Primerny Avenue",
    aboutRu:
      "Собственник просит разрешить кафе на сорок мест на первом этаже жилого дома. Эскиз входа, режим работы и расчёт шума — в материалах. Мнение тех, кто живёт рядом, решающее: приходите на собрание или напишите до окончания приёма.",
    aboutEn:
      "The owner asks to allow a café of forty seats on the ground floor of an apartment house. A sketch of the entrance, opening hours and a calculation of noise are among the materials. The neighbours’ opinion decides: come to the assembly or write before the term ends.",
    territoryRu: "Дома 14–24 по пр. Примерному и смежные земельные участки",
    territoryEn: "Houses 14–24 in Primerny Avenue and adjoining plots",
  },
  {
    ...span({ notice: -2, placedAfter: 8, close: 26 }),
    slug: "zoning-coming",
    kind: "publicDiscussion",
    subject: "landUseRules",
    stage: "noticePublished",
    mode: "online",
    number: 91,
    titleRu: "Изменение территориальной зоны у школы № 0 (демо): участок под спортивный комплекс",
    titleEn: "Change of zone by School No. 0 (demo): a plot for a sports centre",
    aboutRu:
      "Участок под будущий спортивный комплекс переводится из жилой зоны в общественную. Проект разместят на портале и в холле администрации, после этого начнётся приём предложений. Посмотрите, не затронет ли изменение ваш двор.",
    aboutEn: null,
  },
];

const over = ({ span, day }: At): HearingSeed[] => [
  {
    ...span({ notice: -25, placedAfter: 7, close: -4 }),
    slug: "survey-summing",
    kind: "publicDiscussion",
    subject: "planningProject",
    stage: "materialsPlaced",
    mode: "online",
    number: 79,
    titleRu: "Проект межевания квартала у Дома ветеранов",
    titleEn: "Land survey project of the block by the Veterans’ House",
    aboutRu:
      "Границы участков уточняют, чтобы двор и проезд к Дому ветеранов остались общими. Приём предложений закончен, организатор готовит протокол и заключение.",
    aboutEn:
      "The borders of plots are made exact so that the yard and the driveway to the Veterans’ House stay common. Proposals are no longer taken; the organiser is preparing the protocol and the conclusion.",
  },
  {
    ...span({ notice: -72, placedAfter: 9, close: -27 }),
    slug: "improvement-rules-latest",
    kind: "publicDiscussion",
    subject: "improvementRules",
    stage: "conclusionPublished",
    mode: "online",
    number: 66,
    titleRu: "Правила благоустройства: площадки для собак и самокаты",
    titleEn: "Improvement rules: dog areas and scooters",
    aboutRu:
      "Где оставлять самокаты, где выгуливать собак без поводка и как оформить вывеску, чтобы её прочёл слабовидящий. Обсуждение длилось шесть недель; заключение опубликовано, решение примет Совет народных депутатов.",
    aboutEn:
      "Where to leave scooters, where dogs may run free and how to design a sign that can be read with low vision. The discussion lasted six weeks; the conclusion is published, and the Council of Deputies will decide.",
    result: {
      registered: 167,
      proposals: 58,
      accepted: 22,
      protocol: rollForward(day(-22)),
      conclusion: rollForward(day(-18)),
      said: "Рекомендовать утвердить с учётом 22 предложений: площадок для собак станет три вместо двух, стоянки самокатов — не ближе десяти метров от пешеходных переходов. По 36 предложениям приведены причины отклонения.",
    },
  },
  {
    ...span({ notice: -37, placedAfter: 8, close: -12 }),
    slug: "parking-cancelled",
    kind: "publicDiscussion",
    subject: "planningProject",
    stage: "cancelled",
    mode: "online",
    number: 76,
    reason: "Заявитель отозвал проект: парковку построят на другом участке. Поступившие предложения сохранены и переданы ему.",
    titleRu: "Проект межевания под парковку на ул. Демонстрационной",
    titleEn: "Land survey project for parking in Demonstratsionnaya Street",
    aboutRu:
      "Предлагалось отвести под парковку на тридцать машин часть двора домов 10 и 12. За первые дни поступило четырнадцать возражений.",
    aboutEn:
      "It was proposed to give part of the yard of houses 10 and 12 to parking for thirty cars. Fourteen objections came in the first days.",
  },
];

export function hearingsNow(now: Date): HearingSeed[] {
  const today = dayAt(now);
  const at: At = { span: spanFrom(today), day: (days) => addDays(today, days), year: Number(today.slice(0, 4)) };
  return [...underWay(at), ...over(at)];
}
