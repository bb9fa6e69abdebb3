import { instantAt } from "@/lib/dates";
import { type Day, addDays, fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import type { AttendanceMode, HearingKind, HearingStage, HearingSubject } from "@/prisma/generated/enums";
import { hearings2020, hearingsNow } from "@/prisma/seed/hearing-tables";
import { idOf } from "@/prisma/seed/ids";

export type HearingSeed = {
  slug: string;
  kind: HearingKind;
  subject: HearingSubject;
  stage: HearingStage;
  mode: AttendanceMode;
  act: Day;
  notice: Day;
  placed: Day;
  open: Day;
  close: Day;
  meeting?: Day;
  title: readonly [string, string | null];
  about: readonly [string, string | null];
  result?: {
    registered: number;
    proposals: number;
    accepted: number;
    protocol: Day;
    conclusion: Day;
    said: string;
    decision?: Day;
  };
  reason?: string;
};

const dotted = (day: Day) => day.split("-").reverse().join(".");
const isTown = (subject: HearingSubject) => !["budget", "budgetReport", "charter"].includes(subject);

function outcome({ slug, result, reason }: HearingSeed) {
  if (!result) return { cancelReasonRu: reason ?? null };
  const { registered, proposals, accepted, protocol, conclusion, said, decision } = result;
  return {
    registered,
    proposalsCount: proposals,
    acceptedCount: accepted,
    protocolNumber: `П-${slug.length}`,
    protocolOn: fromDay(protocol),
    conclusionOn: fromDay(conclusion),
    conclusionRu: said,
    decisionAct: decision ? `Решение Совета народных депутатов (демо) от ${dotted(decision)} № 00-${slug.length}` : null,
    decisionOn: decision ? fromDay(decision) : null,
  };
}

const row = (hearing: HearingSeed) => ({
  id: idOf(`hearing/${hearing.slug}`),
  slug: hearing.slug,
  kind: hearing.kind,
  subject: hearing.subject,
  stage: hearing.stage,
  mode: hearing.mode,
  titleRu: hearing.title[0],
  titleEn: hearing.title[1],
  aboutRu: hearing.about[0],
  aboutEn: hearing.about[1],
  act: `Постановление главы (демо) от ${dotted(hearing.act)} № ${hearing.slug.length}-п`,
  actOn: fromDay(hearing.act),
  noticeOn: fromDay(hearing.notice),
  placedOn: fromDay(hearing.placed),
  organiserRu: isTown(hearing.subject) ? "Комиссия по землепользованию и застройке" : "Финансовое управление администрации",
  organiserEn: isTown(hearing.subject) ? "Land Use and Development Commission" : "Finance Department of the administration",
  territoryRu: isTown(hearing.subject) ? "Кварталы у ул. Демонстрационной и пр. Примерного" : "Весь городской округ",
  territoryEn: isTown(hearing.subject) ? "Blocks by Demonstratsionnaya Street and Primerny Avenue" : "The whole urban district",
  participantsRu: isTown(hearing.subject)
    ? "Жители территории и правообладатели земельных участков, зданий и помещений на ней"
    : "Жители городского округа",
  participantsEn: isTown(hearing.subject)
    ? "Residents of the territory and right-holders of land, buildings and premises in it"
    : "Residents of the urban district",
  proposalsOpenAt: instantAt(hearing.open, "09:00"),
  proposalsCloseAt: instantAt(hearing.close, "18:00"),
  expositionRu: `Пр. Примерный, 1, холл первого этажа. С ${dotted(hearing.placed)} по ${dotted(hearing.close)}, по рабочим дням с 9:00 до 17:00; консультации по вторникам и четвергам с 14:00.`,
  expositionEn:
    "1 Primerny Avenue, ground-floor hall, working days from 9:00 to 17:00; consultations on Tuesdays and Thursdays from 14:00.",
  meetingAt: hearing.meeting ? instantAt(hearing.meeting, "17:30") : null,
  meetingPlaceRu: hearing.meeting ? "Актовый зал администрации, пр. Примерный, 1; регистрация с 17:00" : null,
  meetingPlaceEn: hearing.meeting ? "Assembly hall of the administration, 1 Primerny Avenue; registration from 17:00" : null,
  sequence: hearing.stage === "cancelled" ? 1 : 0,
  ...outcome(hearing),
});

export const seedHearings = (tx: Tx, now: Date) =>
  tx.hearing.createMany({
    data: [...hearings2020, ...hearingsNow((days) => addDays(now.toISOString().slice(0, 10), days))].map(row),
  });
