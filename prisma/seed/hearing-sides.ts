import type { Day } from "@/lib/days";
import type { HearingSubject } from "@/prisma/generated/enums";

const townParticipants = {
  participantsRu:
    "Граждане, постоянно проживающие на территории, и правообладатели находящихся на ней земельных участков, зданий и помещений",
  participantsEn: "People living permanently on the territory and right-holders of land, buildings and premises in it",
};

const general = {
  territoryRu: "Весь городской округ",
  territoryEn: "The whole urban district",
  participantsRu: "Жители Ленинск-Кузнецкого городского округа",
  participantsEn: "Residents of Leninsk-Kuznetsky Urban District",
};

const town = {
  organiserRu: "Комиссия по землепользованию и застройке",
  organiserEn: "The Land Use and Development Commission",
  territoryRu: "Кварталы у ул. Демонстрационной и пр. Примерного",
  territoryEn: "The blocks by Demonstratsionnaya Street and Primerny Avenue",
  ...townParticipants,
};

const finance = {
  ...general,
  organiserRu: "Финансовое управление администрации",
  organiserEn: "Finance Department of the administration",
};

/** Who holds a hearing on a subject, where, and for whom. */
export function sideOf(subject: HearingSubject) {
  if (subject === "budget" || subject === "budgetReport") return finance;
  if (subject === "charter")
    return {
      ...general,
      organiserRu: "Правовое управление администрации",
      organiserEn: "Legal Department of the administration",
    };
  if (subject !== "improvementRules") return town;
  return {
    ...town,
    organiserRu: "Управление городского хозяйства",
    organiserEn: "Municipal Services Department",
    territoryRu: general.territoryRu,
    territoryEn: general.territoryEn,
  };
}

const dotted = (day: Day) => day.split("-").toReversed().join(".");

type Shown = { subject: HearingSubject; placed: Day; close: Day };

/** Papers of a budget lie in the library, drawings hang in the administration. */
export function expositionOf({ subject, placed, close }: Shown) {
  const span = `С ${dotted(placed)} по ${dotted(close)}`;
  if (subject === "budget" || subject === "budgetReport" || subject === "charter")
    return {
      expositionRu: `Читальный зал библиотеки, ул. Образцовая, 19. ${span}, ежедневно, кроме воскресенья, с 10:00 до 19:00. Есть экземпляр крупным шрифтом.`,
      expositionEn:
        "The library’s reading room, 19 Obraztsovaya Street, daily except Sundays, 10:00 to 19:00. There is a copy in large type.",
    };
  return {
    expositionRu: `Пр. Примерный, 1, холл первого этажа. ${span}, по рабочим дням с 9:00 до 17:00; консультации по вторникам и четвергам с 14:00 до 17:00. Ведётся журнал посетителей.`,
    expositionEn:
      "1 Primerny Avenue, ground-floor hall, working days 9:00 to 17:00; consultations on Tuesdays and Thursdays 14:00 to 17:00. A visitors’ book is kept.",
  };
}
