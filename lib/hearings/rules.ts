import { type Day, daysBetween } from "@/lib/days";
import { type LegalRule, type Value, parseValue, ruleInForce } from "@/lib/legal-rules/rules";
import type { HearingKind, HearingStage, HearingSubject } from "@/prisma/generated/enums";

type Hearing = { stage: HearingStage; proposalsOpenAt: Date; proposalsCloseAt: Date };
export type Phase = "cancelled" | "coming" | "open" | "summing" | "concluded";

/** The clock's part: proposals are taken from the opening instant up to, not including, the closing one. */
export function phaseOf({ stage, proposalsOpenAt, proposalsCloseAt }: Hearing, now: Date): Phase {
  if (stage === "cancelled") return "cancelled";
  if (stage === "conclusionPublished" || stage === "decisionAttached") return "concluded";
  if (now < proposalsOpenAt) return "coming";
  return now < proposalsCloseAt ? "open" : "summing";
}

type Dated = {
  kind: HearingKind; subject: HearingSubject; actOn: Day; noticeOn: Day; placedOn: Day; closeOn: Day; meetingOn: Day | null; protocolOn: Day | null; conclusionOn: Day | null; decisionOn: Day | null;
};
export type StageKey = "act" | "notice" | "placed" | "open" | "meeting" | "protocol" | "conclusion" | "decision";
export type Stage = { key: StageKey; day: Day | null; state: "done" | "now" | "next" };

/** The stages of this hearing in their order: what is behind, where we are, what is ahead. */
export function stagesOf(hearing: Dated, today: Day): Stage[] {
  const days: [StageKey, Day | null, boolean][] = [
    ["act", hearing.actOn, true], ["notice", hearing.noticeOn, true], ["placed", hearing.placedOn, true], ["open", hearing.closeOn, true],
    ["meeting", hearing.meetingOn, hearing.kind === "publicHearing"], ["protocol", hearing.protocolOn, true], ["conclusion", hearing.conclusionOn, true], ["decision", hearing.decisionOn, true],
  ];
  const shown = days.filter(([, , belongs]) => belongs);
  const current = shown.findIndex(([, day]) => day === null || day > today);
  return shown.map(([key, day], index) => ({ key, day, state: current === -1 || index < current ? "done" : index === current ? "now" : "next" }));
}

export type Check = { code: string; law: string; bound: "min" | "max"; term: Value; days: number; kept: boolean };

const total: Partial<Record<HearingSubject, string>> = {
  masterPlan: "hearing.genplan.total", landUseRules: "hearing.pzz.total", planningProject: "hearing.ppt_pmt.total", conditionalUse: "hearing.urvi_deviation.total", improvementRules: "hearing.improvement.total",
};
const daysOf = (value: Value) => ({ day: 1, month: 30.5, year: 365, "working-day": 1.4 })[value.unit as "day"] * ("count" in value ? value.count : 0);

/** The terms of this hearing judged by the rules in force on the day it was appointed, not today's. */
export function checksOf(hearing: Dated, rules: readonly LegalRule[]): Check[] {
  const isTown = hearing.subject in total;
  const wanted: [string, number | null][] = [
    isTown ? ["hearing.town.notice_before_placement", daysBetween(hearing.noticeOn, hearing.placedOn)] : ["hearing.general.notice", daysBetween(hearing.noticeOn, hearing.meetingOn ?? hearing.closeOn)],
    [total[hearing.subject] ?? "", hearing.conclusionOn ? daysBetween(hearing.noticeOn, hearing.conclusionOn) : null],
    [hearing.subject === "charter" ? "hearing.charter.publication" : "", hearing.meetingOn ? daysBetween(hearing.placedOn, hearing.meetingOn) : null],
  ];
  return wanted.flatMap(([code, days]) => {
    const rule = ruleInForce(rules, code, hearing.actOn);
    return rule && days !== null ? boundsOf(rule, days) : [];
  });
}

function boundsOf({ code, law, min, max }: LegalRule, days: number): Check[] {
  return ([["min", min], ["max", max]] as const).flatMap(([bound, text]) => {
    const term = parseValue(text ?? "");
    if (!term || term.unit === "share" || term.unit === "number" || term.unit === "hour") return [];
    const limit = bound === "min" ? Math.floor(daysOf(term)) : Math.ceil(daysOf(term));
    return [{ code, law, bound, term, days, kept: bound === "min" ? days >= limit : days <= limit }];
  });
}
