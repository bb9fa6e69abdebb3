import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";

const campaigns = [
  {
    slug: "victory-75",
    years: 75,
    nameRu: "75 лет Великой Победы",
    nameEn: "75 years of the Great Victory",
    aboutRu:
      "Юбилей Победы город встретил вместе, хотя площади были пусты. Окна квартир стали витринами памяти, бессмертный полк прошёл по экранам, а ветеранов поздравляли у подъездов — с баяном и на расстоянии двух метров.\n\nАкции, конкурсы и диктант подготовили ветеранские и молодёжные организации, общество инвалидов по зрению, школы и библиотеки. Почти всё прошло дистанционно, и участников оказалось больше, чем собирали залы: смотрели и читали целыми семьями.",
    aboutEn:
      "The city marked the jubilee of Victory together though the squares were empty. Windows became displays of memory, the Immortal Regiment marched across screens, and veterans were congratulated at their doors, with an accordion and two metres away.\n\nThe actions, contests and dictation were prepared by veterans’ and youth organisations, the organisation of people with visual impairment, schools and libraries. Nearly everything was remote, and more people took part than the halls ever held: whole families watched and read.",
  },
  {
    slug: "city-95",
    years: 95,
    nameRu: "95 лет городу Ленинску-Кузнецкому",
    nameEn: "95 years of the city of Leninsk-Kuznetsky",
    aboutRu:
      "6 июня 1925 года Ленино, бывшее село Кольчугино, стало городом. К 95-летию жители пели о нём одну песню из разных домов, снимали любимые дворы и проверяли в викторине, хорошо ли его знают.\n\nПраздничный концерт 12 июня впервые шёл из пустого зала в прямом эфире. Его посмотрели больше людей, чем вмещает городская площадь, и среди них — земляки, которые давно живут далеко.",
    aboutEn:
      "On 6 June 1925 Lenino, once the village of Kolchugino, became a city. For its 95th anniversary residents sang one song from different homes, photographed their favourite yards and tested in a quiz how well they knew it.\n\nOn 12 June the festive concert was for the first time broadcast live from an empty hall. More people watched it than the city square holds, among them townspeople who have long lived far away.",
  },
  {
    slug: "kuzbass-300",
    years: 300,
    nameRu: "300 лет Кузбассу",
    nameEn: "300 years of Kuzbass",
    aboutRu:
      "Триста лет отсчитывают от 1721 года, когда на берегу Томи нашли уголь. 6 июля 2020 года начался обратный отсчёт: эссе о своей земле, фестиваль национальных культур, большой этнографический диктант, поздравления шахтёров на дому.\n\nЖители сами выбирали, каким быть празднику: больше всего голосов получили парк, тёплые остановки и книга семейных историй. В 2021 году юбилей отметили уже и на улицах.",
    aboutEn:
      "Three hundred years are counted from 1721, when coal was found on the bank of the Tom. On 6 July 2020 the countdown began: essays on one’s own land, a festival of national cultures, the great ethnographic dictation, miners congratulated at home.\n\nResidents chose what the festival should be: most votes went to a park, warm bus stops and a book of family histories. In 2021 the jubilee was celebrated in the streets too.",
  },
];

export const seedCampaigns = (tx: Tx) =>
  tx.campaign.createMany({ data: campaigns.map((campaign) => ({ ...campaign, id: idOf(`campaign/${campaign.slug}`) })) });
