import { instantAt } from "@/lib/dates";
import { type Day, fromDay } from "@/lib/days";
import type { Tx } from "@/lib/db";
import type { AttendanceMode, HearingKind, HearingStage, HearingSubject } from "@/prisma/generated/enums";
import { expositionOf, sideOf } from "@/prisma/seed/hearing-sides";
import { hearings2020 } from "@/prisma/seed/hearings-2020";
import { hearingsNow } from "@/prisma/seed/hearings-now";
import { hearingsOfYears } from "@/prisma/seed/hearings-years";
import { idOf } from "@/prisma/seed/ids";

export type HearingSeed = {
  slug: string;
  kind: HearingKind;
  subject: HearingSubject;
  stage: HearingStage;
  mode: AttendanceMode;
  /** The number of the act that appointed it. */
  number: number;
  act: Day;
  notice: Day;
  placed: Day;
  open: Day;
  close: Day;
  meeting?: Day;
  titleRu: string;
  titleEn: string | null;
  aboutRu: string;
  aboutEn: string | null;
  territoryRu?: string;
  territoryEn?: string;
  result?: HearingResult;
  reason?: string;
};

type HearingResult = {
  registered: number;
  proposals: number;
  accepted: number;
  protocol: Day;
  conclusion: Day;
  said: string;
  decision?: Day;
};

const dotted = (day: Day) => day.split("-").toReversed().join(".");

function resultOf({ result, number }: HearingSeed) {
  if (result === undefined) return {};
  const { registered, proposals, accepted, protocol, conclusion, said } = result;
  return {
    registered,
    proposalsCount: proposals,
    acceptedCount: accepted,
    protocolNumber: `${number % 9 || 9}`,
    protocolOn: fromDay(protocol),
    conclusionOn: fromDay(conclusion),
    conclusionRu: said,
  };
}

function decisionOf({ result, number, subject }: HearingSeed) {
  const day = result?.decision;
  if (day === undefined) return {};
  const who =
    subject === "planningProject" || subject === "conditionalUse"
      ? "Постановление администрации"
      : "Решение Совета народных депутатов";
  return { decisionAct: `${who} (демо) от ${dotted(day)} № ${number + 17}`, decisionOn: fromDay(day) };
}

function meetingOf({ meeting }: HearingSeed) {
  if (meeting === undefined) return {};
  return {
    meetingAt: instantAt(meeting, "17:30"),
    meetingPlaceRu: "Актовый зал администрации, пр. Примерный, 1; регистрация участников с 17:00, нужен паспорт",
    meetingPlaceEn: "Assembly hall of the administration, 1 Primerny Avenue; registration from 17:00, bring your passport",
  };
}

function termsOf({ act, notice, placed, open, close, number }: HearingSeed) {
  return {
    act: `Постановление главы (демо) от ${dotted(act)} № ${number}-п`,
    actOn: fromDay(act),
    noticeOn: fromDay(notice),
    placedOn: fromDay(placed),
    proposalsOpenAt: instantAt(open, "09:00"),
    proposalsCloseAt: instantAt(close, "18:00"),
  };
}

function territoryOf({ subject, territoryRu, territoryEn }: HearingSeed) {
  const side = sideOf(subject);
  return territoryRu === undefined ? side : { ...side, territoryRu, territoryEn: territoryEn ?? null };
}

function row(hearing: HearingSeed) {
  const { slug, kind, subject, stage, mode, titleRu, titleEn, aboutRu, aboutEn, reason } = hearing;
  return {
    id: idOf(`hearing/${slug}`),
    slug,
    kind,
    subject,
    stage,
    mode,
    titleRu,
    titleEn,
    aboutRu,
    aboutEn,
    cancelReasonRu: reason ?? null,
    sequence: stage === "cancelled" ? 1 : 0,
    ...territoryOf(hearing),
    ...expositionOf(hearing),
    ...termsOf(hearing),
    ...meetingOf(hearing),
    ...resultOf(hearing),
    ...decisionOf(hearing),
  };
}

export async function seedHearings(tx: Tx, now: Date) {
  for (const hearing of [...hearings2020, ...hearingsOfYears(now), ...hearingsNow(now)])
    await tx.hearing.create({ data: row(hearing) });
}
