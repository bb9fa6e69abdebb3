import { describe, expect, test } from "vitest";

import { checksOf, phaseOf, stagesOf } from "@/lib/hearings/rules";
import type { LegalRule } from "@/lib/legal-rules/rules";

const proposalsOpenAt = new Date("2026-11-20T02:00:00Z");
const proposalsCloseAt = new Date("2026-12-10T11:00:00Z");
const just = (instant: Date, ms: number) => new Date(instant.getTime() + ms);

describe("the phase of a hearing", () => {
  test.each([
    ["materialsPlaced", just(proposalsOpenAt, -1), "coming"],
    ["materialsPlaced", proposalsOpenAt, "open"],
    ["materialsPlaced", just(proposalsCloseAt, -1), "open"],
    ["materialsPlaced", proposalsCloseAt, "summing"],
    ["protocolSigned", just(proposalsCloseAt, 1), "summing"],
    ["conclusionPublished", just(proposalsCloseAt, 1), "concluded"],
    ["decisionAttached", just(proposalsCloseAt, 1), "concluded"],
    ["cancelled", proposalsOpenAt, "cancelled"],
  ] as const)("%s at %s is %s", (stage, now, phase) => {
    expect(phaseOf({ stage, proposalsOpenAt, proposalsCloseAt }, now)).toBe(phase);
  });
});

const rule = (code: string, rest: Partial<LegalRule>): LegalRule => ({ code, law: "ГрК", kind: "law", min: null, max: null, value: null, validFrom: null, validTo: null, source: "", confidence: "H", ...rest });
const rules = [
  rule("hearing.town.notice_before_placement", { min: "7d" }),
  rule("hearing.pzz.total", { min: "1m", max: "3m", validTo: "2023-02-28" }),
  rule("hearing.pzz.total", { max: "1m", validFrom: "2023-03-01" }),
];
const hearing = {
  kind: "publicHearing", subject: "landUseRules", actOn: "2020-08-03", noticeOn: "2020-08-06", placedOn: "2020-08-14", closeOn: "2020-09-25", meetingOn: "2020-09-22", protocolOn: "2020-09-28", conclusionOn: "2020-10-02", decisionOn: null,
} as const;

describe("the terms of a hearing", () => {
  test("a hearing of 2020 is judged by the rules of 2020", () => {
    expect(checksOf(hearing, rules).map(({ code, bound, kept }) => [code, bound, kept])).toEqual([
      ["hearing.town.notice_before_placement", "min", true], ["hearing.pzz.total", "min", true], ["hearing.pzz.total", "max", true],
    ]);
  });

  test("the same days would break the rules of 2026", () => {
    expect(checksOf({ ...hearing, actOn: "2026-08-03" }, rules).find(({ code }) => code === "hearing.pzz.total")?.kept).toBe(false);
  });

  test("a placement six days after the notice is too early", () => {
    expect(checksOf({ ...hearing, placedOn: "2020-08-12" }, rules)[0]).toMatchObject({ days: 6, kept: false });
  });
});

describe("the stages", () => {
  test("show what is behind, where we are and what is ahead", () => {
    expect(stagesOf(hearing, "2020-09-26").map(({ key, state }) => `${key} ${state}`)).toEqual([
      "act done", "notice done", "placed done", "open done", "meeting done", "protocol now", "conclusion next", "decision next",
    ]);
  });

  test("a discussion has no meeting", () => {
    expect(stagesOf({ ...hearing, kind: "publicDiscussion", meetingOn: null }, "2020-08-01").map(({ key }) => key)).not.toContain("meeting");
  });
});
