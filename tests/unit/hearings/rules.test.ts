import { describe, expect, test } from "vitest";

import { isUnderWay, phaseOf, stagesOf } from "@/lib/hearings/rules";
import type { HearingStage } from "@/prisma/generated/enums";

const proposalsOpenAt = new Date("2026-11-20T02:00:00Z");
const proposalsCloseAt = new Date("2026-12-10T11:00:00Z");
const meetingAt = new Date("2026-12-11T10:30:00Z");
const just = (instant: Date, ms: number) => new Date(instant.getTime() + ms);

const hearing = (stage: HearingStage, changes = {}) => ({
  stage,
  placedOn: "2026-11-20",
  proposalsOpenAt,
  proposalsCloseAt,
  meetingAt: null as Date | null,
  ...changes,
});

describe("the phase of a hearing", () => {
  test.each([
    ["noticePublished", just(proposalsOpenAt, -1), "coming"],
    ["materialsPlaced", just(proposalsOpenAt, -1), "coming"],
    ["materialsPlaced", proposalsOpenAt, "open"],
    ["noticePublished", proposalsOpenAt, "open"],
    ["materialsPlaced", just(proposalsCloseAt, -1), "open"],
    ["materialsPlaced", proposalsCloseAt, "summing"],
    ["protocolSigned", just(proposalsCloseAt, 1), "summing"],
    ["conclusionPublished", just(proposalsCloseAt, 1), "concluded"],
    ["decisionAttached", just(proposalsCloseAt, 1), "concluded"],
    ["cancelled", just(proposalsOpenAt, -1), "cancelled"],
    ["cancelled", proposalsOpenAt, "cancelled"],
    ["cancelled", proposalsCloseAt, "cancelled"],
  ] as const)("%s at %s is %s", (stage, now, phase) => {
    expect(phaseOf(hearing(stage), now)).toBe(phase);
  });

  test.each([
    [just(proposalsCloseAt, -1), "open"],
    [proposalsCloseAt, "meeting"],
    [just(meetingAt, -1), "meeting"],
    [meetingAt, "summing"],
  ] as const)("with a meeting after the close, at %s it is %s", (now, phase) => {
    expect(phaseOf(hearing("materialsPlaced", { meetingAt }), now)).toBe(phase);
  });

  test("one may speak until the close, or until the meeting", () => {
    expect(isUnderWay(hearing("materialsPlaced"), proposalsCloseAt)).toBe(false);
    expect(isUnderWay(hearing("materialsPlaced", { meetingAt }), proposalsCloseAt)).toBe(true);
    expect(isUnderWay(hearing("materialsPlaced", { meetingAt }), meetingAt)).toBe(false);
  });
});

const said = (stage: HearingStage, now: string, changes = {}) =>
  stagesOf(hearing(stage, changes), { now: new Date(now), today: now.slice(0, 10) }).map(({ key, state }) => `${key} ${state}`);

describe("the stages", () => {
  test("wait for the day of the placement", () => {
    expect(said("noticePublished", "2026-11-15T00:00:00Z")).toEqual([
      "act done",
      "notice done",
      "placed next",
      "proposals next",
      "protocol next",
      "conclusion next",
      "decision next",
    ]);
    expect(said("noticePublished", "2026-11-20T01:00:00Z")).toContain("placed now");
  });

  test("are at the proposals while these are taken, whatever the office has recorded", () => {
    expect(said("materialsPlaced", "2026-11-25T00:00:00Z")).toContain("proposals now");
    expect(said("noticePublished", "2026-11-25T00:00:00Z").slice(2, 4)).toEqual(["placed done", "proposals now"]);
  });

  test("wait for the meeting after the close, and for the protocol after the meeting", () => {
    expect(said("materialsPlaced", "2026-12-11T00:00:00Z", { meetingAt }).slice(3, 6)).toEqual([
      "proposals done",
      "meeting next",
      "protocol next",
    ]);
    expect(said("materialsPlaced", "2026-12-11T10:30:00Z", { meetingAt })).toContain("meeting now");
    expect(said("meetingHeld", "2026-12-12T00:00:00Z", { meetingAt })).toContain("protocol now");
  });

  test("a meeting before the close stands before it", () => {
    const early = { meetingAt: new Date("2026-12-01T10:30:00Z") };
    expect(said("meetingHeld", "2026-12-02T00:00:00Z", early).slice(2, 5)).toEqual([
      "placed done",
      "meeting done",
      "proposals now",
    ]);
  });

  test("are all behind when the decision is there", () => {
    expect(said("decisionAttached", "2027-01-20T00:00:00Z", { meetingAt }).every((step) => step.endsWith("done"))).toBe(true);
    expect(said("conclusionPublished", "2027-01-20T00:00:00Z")).toContain("decision now");
  });

  test("a discussion has no meeting", () => {
    expect(said("materialsPlaced", "2026-11-25T00:00:00Z").join()).not.toContain("meeting");
  });

  test("of a cancelled one nothing is claimed that is not sure", () => {
    expect(said("cancelled", "2026-11-25T00:00:00Z", { meetingAt })).toEqual(["act done", "notice done", "cancelled now"]);
  });
});
