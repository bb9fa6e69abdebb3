import type { Day } from "@/lib/days";
import { type DayTerm, type LegalRule, deadline, isDayTerm, parseValue, ruleInForce } from "@/lib/legal-rules/rules";
import type { HearingSubject } from "@/prisma/generated/enums";

type Dated = {
  subject: HearingSubject;
  noticeOn: Day;
  placedOn: Day;
  openOn: Day;
  closeOn: Day;
  meetingOn: Day | null;
  protocolOn: Day | null;
  conclusionOn: Day | null;
  decisionOn: Day | null;
};

export type TermKey = "noticeBeforePlacement" | "placementLatest" | "total" | "generalNotice" | "protocol" | "charter";
export type Verdict = "kept" | "broken" | "ahead" | "late";
export type TermCheck = {
  key: TermKey;
  rule: LegalRule;
  actual: Day | null;
  earliest: Day | null;
  latest: Day | null;
  verdict: Verdict;
};

/** What happened, counted forward from a day; with `back`, how long before that day. */
type Plan = { key: TermKey; code: string; from: Day; actual: Day | null; back?: true };

/** Town-planning subjects (Urban Planning Code, article 5.1), each with the rule for its whole length. */
const totals: Partial<Record<HearingSubject, string>> = {
  masterPlan: "hearing.genplan.total",
  landUseRules: "hearing.pzz.total",
  planningProject: "hearing.ppt_pmt.total",
  conditionalUse: "hearing.urvi_deviation.total",
  improvementRules: "hearing.improvement.total",
};

export const isTownPlanning = (subject: HearingSubject) => subject in totals;

const later = (left: Day, right: Day | null) => (right !== null && right > left ? right : left);

function townPlans({ subject, noticeOn, placedOn, conclusionOn }: Dated): Plan[] {
  // Article 31 counts from the publication of the draft, the others from the notice.
  const from = subject === "landUseRules" ? placedOn : noticeOn;
  return [
    { key: "noticeBeforePlacement", code: "hearing.town.notice_before_placement", from: placedOn, actual: noticeOn, back: true },
    { key: "placementLatest", code: "hearing.town.placement_latest", from: noticeOn, actual: placedOn },
    { key: "total", code: totals[subject] ?? "", from, actual: conclusionOn },
  ];
}

function generalPlans({ subject, noticeOn, placedOn, openOn, closeOn, meetingOn, protocolOn, decisionOn }: Dated): Plan[] {
  const plans: Plan[] = [
    { key: "generalNotice", code: "hearing.general.notice", from: meetingOn ?? openOn, actual: noticeOn, back: true },
    { key: "protocol", code: "hearing.general.protocol", from: later(closeOn, meetingOn), actual: protocolOn },
  ];
  if (subject !== "charter") return plans;
  return [...plans, { key: "charter", code: "hearing.charter.publication", from: placedOn, actual: decisionOn }];
}

const termOf = (text: string | null): DayTerm | null => {
  const value = parseValue(text ?? "");
  return isDayTerm(value) ? value : null;
};

/** Such terms do not roll to a working day: the law says nothing of it, and the stricter reading never misleads the office. */
const dayOf = (from: Day, term: DayTerm | null) => term && deadline(from, term, "none");

function boundsOf({ from, back }: Plan, { min, max }: LegalRule): Pick<TermCheck, "earliest" | "latest"> {
  const [least, most] = [termOf(min), termOf(max)];
  if (back) return { earliest: null, latest: dayOf(from, least && { ...least, count: -least.count }) };
  return { earliest: dayOf(from, least), latest: dayOf(from, most) };
}

function verdictOf({ actual, earliest, latest }: Pick<TermCheck, "actual" | "earliest" | "latest">, today: Day): Verdict {
  if (actual === null) return latest !== null && today > latest ? "late" : "ahead";
  return (earliest !== null && actual < earliest) || (latest !== null && actual > latest) ? "broken" : "kept";
}

/** The terms of a hearing, judged by the rules in force on the day of its notice, not by today's. */
export function checksOf(hearing: Dated, rules: readonly LegalRule[], today: Day): TermCheck[] {
  const plans = isTownPlanning(hearing.subject) ? townPlans(hearing) : generalPlans(hearing);
  return plans.flatMap((plan) => {
    const rule = ruleInForce(rules, plan.code, hearing.noticeOn);
    if (!rule) return [];
    const bounds = boundsOf(plan, rule);
    if (bounds.earliest === null && bounds.latest === null) return [];
    const { key, actual } = plan;
    return [{ key, rule, actual, ...bounds, verdict: verdictOf({ actual, ...bounds }, today) }];
  });
}
