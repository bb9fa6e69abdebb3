import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";

const campaigns = [
  {
    slug: "victory-75",
    years: 75,
    nameRu: "75 лет Великой Победы",
    nameEn: "75 years of the Great Victory",
    aboutRu:
      "Юбилей Победы город встретил вместе, хотя площади были пусты. Окна квартир стали витринами памяти, бессмертный полк прошёл по экранам, а ветеранов поздравляли у подъездов.\n\nМероприятия готовили ветеранские и молодёжные организации, школы и библиотеки.",
    aboutEn:
      "The city marked the jubilee of Victory together though the squares were empty. Windows became displays of memory, the Immortal Regiment marched across screens and veterans were congratulated at their doors.\n\nThe events were prepared by veterans' and youth organisations, schools and libraries.",
  },
  {
    slug: "city-95",
    years: 95,
    nameRu: "95 лет городу Ленинску-Кузнецкому",
    nameEn: "95 years of the city of Leninsk-Kuznetsky",
    aboutRu:
      "6 июня 1925 года село Кольчугино, тогда уже Ленино, стало городом. К юбилею жители пели о городе, снимали любимые места и проверяли, хорошо ли его знают.",
    aboutEn:
      "On 6 June 1925 the village of Kolchugino, by then Lenino, became a city. For the jubilee residents sang of it, photographed favourite places and tested how well they knew it.",
  },
  {
    slug: "kuzbass-300",
    years: 300,
    nameRu: "300 лет Кузбассу",
    nameEn: "300 years of Kuzbass",
    aboutRu:
      "Триста лет отсчитывают от 1721 года, когда на берегу Томи нашли уголь. В 2020 году начался обратный отсчёт: эссе, фестивали национальных культур, большой этнографический диктант.",
    aboutEn:
      "Three hundred years are counted from 1721, when coal was found on the bank of the Tom. In 2020 the countdown began: essays, festivals of national cultures and the great ethnographic dictation.",
  },
];

export const seedCampaigns = (tx: Tx) =>
  tx.campaign.createMany({ data: campaigns.map((campaign) => ({ ...campaign, id: idOf(`campaign/${campaign.slug}`) })) });
