import type { Day } from "@/lib/days";
import { HearingStage } from "@/prisma/generated/enums";

type Taking = { stage: HearingStage; proposalsOpenAt: Date; proposalsCloseAt: Date; meetingAt: Date | null };
export type Phase = "cancelled" | "coming" | "open" | "meeting" | "summing" | "concluded";

export const concludedStages = [
  HearingStage.conclusionPublished,
  HearingStage.decisionAttached,
] as const satisfies readonly HearingStage[];

const isConcluded = (stage: HearingStage) => (concludedStages as readonly HearingStage[]).includes(stage);

/**
 * Proposals are taken from the opening instant up to, not including, the closing one; after it a meeting may still be ahead.
 * What people decided comes before what the clock says.
 */
export function phaseOf({ stage, proposalsOpenAt, proposalsCloseAt, meetingAt }: Taking, now: Date): Phase {
  if (stage === "cancelled") return "cancelled";
  if (isConcluded(stage)) return "concluded";
  if (now < proposalsOpenAt) return "coming";
  if (now < proposalsCloseAt) return "open";
  return meetingAt !== null && now < meetingAt ? "meeting" : "summing";
}

/** One may still say something: in writing or at the meeting. */
export const isUnderWay = (hearing: Taking, now: Date) => ["open", "meeting"].includes(phaseOf(hearing, now));

export type StageKey =
  | "act"
  | "notice"
  | "placed"
  | "proposals"
  | "meeting"
  | "protocol"
  | "conclusion"
  | "decision"
  | "cancelled";
export type Stage = { key: StageKey; state: "done" | "now" | "next" };
type Staged = Taking & { placedOn: Day };
type Clock = { now: Date; today: Day };

const order: readonly HearingStage[] = [
  HearingStage.appointed,
  HearingStage.noticePublished,
  HearingStage.materialsPlaced,
  HearingStage.meetingHeld,
  HearingStage.protocolSigned,
  HearingStage.conclusionPublished,
  HearingStage.decisionAttached,
];

/** From which recorded stage on a step is behind. */
const recorded = {
  act: HearingStage.appointed,
  notice: HearingStage.noticePublished,
  placed: HearingStage.materialsPlaced,
  proposals: HearingStage.protocolSigned,
  meeting: HearingStage.meetingHeld,
  protocol: HearingStage.protocolSigned,
  conclusion: HearingStage.conclusionPublished,
  decision: HearingStage.decisionAttached,
} as const satisfies Record<Exclude<StageKey, "cancelled">, HearingStage>;

type Step = keyof typeof recorded;

/** The clock knows of two steps: taking proposals, and the placement without which it could not begin. */
const isPassed = (step: Step, { proposalsOpenAt, proposalsCloseAt }: Staged, { now }: Clock) =>
  (step === "placed" && now >= proposalsOpenAt) || (step === "proposals" && now >= proposalsCloseAt);

const isDone = (step: Step, hearing: Staged, clock: Clock) =>
  order.indexOf(hearing.stage) >= order.indexOf(recorded[step]) || isPassed(step, hearing, clock);

function hasBegun(step: Step, hearing: Staged, { now, today }: Clock): boolean {
  if (step === "placed") return today >= hearing.placedOn;
  if (step === "proposals") return now >= hearing.proposalsOpenAt;
  return step !== "meeting" || (hearing.meetingAt !== null && now >= hearing.meetingAt);
}

/** A meeting may be held before the last proposals are taken. */
function stepsOf({ meetingAt, proposalsCloseAt }: Staged): Step[] {
  const middle: Step[] = meetingAt !== null && meetingAt < proposalsCloseAt ? ["meeting", "proposals"] : ["proposals", "meeting"];
  const held = middle.filter((step) => step !== "meeting" || meetingAt !== null);
  return ["act", "notice", "placed", ...held, "protocol", "conclusion", "decision"];
}

/** The stages of a hearing in their order: what is behind, where we are, what is ahead. Of one called off, only what is sure. */
export function stagesOf(hearing: Staged, clock: Clock): Stage[] {
  if (hearing.stage === "cancelled")
    return [
      { key: "act", state: "done" },
      { key: "notice", state: "done" },
      { key: "cancelled", state: "now" },
    ];
  const steps = stepsOf(hearing);
  const reached = steps.findLastIndex((step) => isDone(step, hearing, clock));
  const isCurrent = (step: Step, index: number) => index === reached + 1 && hasBegun(step, hearing, clock);
  return steps.map((key, index) => {
    if (index <= reached) return { key, state: "done" };
    return { key, state: isCurrent(key, index) ? "now" : "next" };
  });
}
