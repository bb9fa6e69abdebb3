import { fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import { idOf } from "@/prisma/seed/ids";
import type { OrganisationKind } from "@/prisma/generated/enums";

/** slug, kind, name, English name, short name, ИНН, ОГРН, leader, what they do in both languages */
type Row = readonly [string, OrganisationKind, string, string, string, string, string, string, string, string];

const rows: readonly Row[] = [
  ["veterans-council", "veterans", "Городской совет ветеранов войны и труда (демо)", "City Council of War and Labour Veterans (demo)", "Совет ветеранов", "0000000018", "1200000000012", "Образцов В. И.",
    "Объединяет первичные ветеранские организации предприятий и кварталов. Навещает тех, кому за восемьдесят, ведёт уроки мужества в школах, собирает семейную память о войне и труде шахтёров.",
    "Brings together veterans' groups of enterprises and neighbourhoods. Visits those over eighty, gives lessons of courage in schools and gathers family memory of the war and of miners' work."],
  ["disabled-society", "disability", "Местная организация общества инвалидов (демо)", "Local Society of People with Disabilities (demo)", "Общество инвалидов", "0000000025", "1200000000023", "Опорина Н. В.",
    "Помогает людям с инвалидностью получать средства реабилитации, работу и общение. Проводит спартакиады, мастер-классы и проверки доступности зданий.",
    "Helps people with disabilities to obtain aids, work and company. Holds sports days, workshops and accessibility checks of buildings."],
  ["blind-society", "disability", "Местная организация инвалидов по зрению (демо)", "Local Organisation of People with Visual Impairments (demo)", "Организация инвалидов по зрению", "0000000032", "1200000000034", "Светлов А. Г.",
    "Учит пользоваться смартфоном на слух, ходить с тростью и читать шрифт Брайля. Вместе с библиотекой озвучивает книги о крае.",
    "Teaches people to use a telephone by ear, walk with a cane and read Braille. Records books about the region with the library."],
  ["deaf-society", "disability", "Местное отделение организации инвалидов по слуху (демо)", "Local Branch of the Organisation of the Deaf (demo)", "Организация инвалидов по слуху", "0000000040", "1200000000045", "Жестова Л. М.",
    "Обеспечивает переводчиков жестового языка на приёмах и городских собраниях, ведёт кружок жестовой песни.",
    "Provides sign-language interpreters at receptions and city meetings and runs a signed-song group."],
  ["combat-veterans", "veterans", "Союз ветеранов боевых действий (демо)", "Union of Combat Veterans (demo)", "Союз ветеранов боевых действий", "0000000057", "1200000000056", "Щитов Д. А.",
    "Поддерживает ветеранов боевых действий и семьи погибших, ухаживает за памятниками, готовит допризывников.",
    "Supports combat veterans and the families of the fallen, cares for memorials and prepares young people for service."],
  ["women-council", "women", "Городской совет женщин (демо)", "City Women's Council (demo)", "Совет женщин", "0000000064", "1200000000067", "Соседова М. П.",
    "Поддерживает многодетные семьи и одиноких матерей, проводит «Школу молодой мамы» и благотворительные ярмарки.",
    "Supports large families and single mothers, runs the Young Mother's School and charity fairs."],
  ["liquidators-union", "veterans", "Союз участников ликвидации радиационных аварий (демо)", "Union of Radiation Accident Liquidators (demo)", "Союз ликвидаторов", "0000000071", "1200000000078", "Долгов Р. С.",
    "Помогает участникам ликвидации аварий и вдовам с льготами и лечением, рассказывает школьникам о подвиге ликвидаторов.",
    "Helps accident liquidators and their widows with benefits and treatment and tells schoolchildren about their feat."],
  ["tatar-autonomy", "nationalCultural", "Местная татарская национально-культурная автономия (демо)", "Local Tatar National-Cultural Autonomy (demo)", "Татарская автономия", "0000000089", "1200000000089", "Ярмеева Г. Р.",
    "Хранит татарский язык и обычаи: воскресная школа, ансамбль, городской Сабантуй.",
    "Keeps the Tatar language and customs: a Sunday school, an ensemble and the city's Sabantuy."],
  ["german-centre", "nationalCultural", "Центр немецкой культуры (демо)", "Centre of German Culture (demo)", "Центр немецкой культуры", "0000000096", "1200000000090", "Лидер Э. К.",
    "Ведёт курсы немецкого языка, хор и музейную комнату о судьбах семей Кузбасса.",
    "Runs German courses, a choir and a museum room on the fates of Kuzbass families."],
  ["impulse", "youth", "Молодёжное добровольческое движение «Импульс» (демо)", "Impulse Youth Volunteer Movement (demo)", "Движение «Импульс»", "0000000106", "1200000000100", "Быстрова К. Д.",
    "Волонтёры 14–30 лет: помощь пожилым, дворовые праздники, экологические субботники, сопровождение городских событий.",
    "Volunteers aged 14 to 30: help for the elderly, courtyard festivals, clean-ups and help at city events."],
  ["cossacks", "cossack", "Хуторское казачье общество (демо)", "Khutor Cossack Society (demo)", "Казачье общество", "0000000113", "1200000000111", "Атаманов Ф. Т.",
    "Помогает охранять порядок на праздниках, ведёт кадетский класс и казачий хор.",
    "Helps to keep order at festivals and runs a cadet class and a Cossack choir."],
  ["unions-council", "tradeUnion", "Координационный совет профсоюзов (демо)", "Coordinating Council of Trade Unions (demo)", "Совет профсоюзов", "0000000120", "1200000000122", "Трудова С. Я.",
    "Объединяет профсоюзы предприятий и бюджетной сферы, участвует в трёхсторонней комиссии, даёт бесплатные консультации по трудовому праву.",
    "Unites trade unions of enterprises and public services, takes part in the tripartite commission and advises on labour law free of charge."],
  ["orthodox-parish", "religious", "Православный приход (демо)", "Orthodox Parish (demo)", "Приход", "0000000138", "1200000000133", "Храмов П. А.",
    "Воскресная школа, горячие обеды для нуждающихся, духовная поддержка больных и пожилых.",
    "A Sunday school, hot meals for those in need and care for the sick and the elderly."],
  ["muslim-community", "religious", "Местная мусульманская религиозная организация (демо)", "Local Muslim Religious Organisation (demo)", "Мусульманская организация", "0000000145", "1200000000144", "Мирзоев И. Х.",
    "Благотворительные обеды, уроки для детей, участие в межконфессиональном диалоге города.",
    "Charity meals, lessons for children and part in the city's interfaith dialogue."],
];

export async function seedOrganisations(tx: Tx) {
  await tx.organisation.createMany({
    data: rows.map(([slug, kind, nameRu, nameEn, shortNameRu, inn, ogrn, leaderName, aboutRu, aboutEn], index) => ({
      id: idOf(`organisation:${slug}`),
      slug, kind, nameRu, nameEn, shortNameRu, inn, ogrn, leaderName, aboutRu, aboutEn,
      status: "verified" as const,
      addressRu: `г. Ленинск-Кузнецкий, ул. Демонстрационная, ${index * 2 + 3}`,
      addressEn: `${index * 2 + 3} Demonstratsionnaya Street, Leninsk-Kuznetsky`,
      email: `${slug}@example.ru`,
      phone: `+7384560${String(10 + index).padStart(4, "0")}`,
      registeredOn: fromDay(`${2002 + index}-0${(index % 9) + 1}-15`),
    })),
  });
}
