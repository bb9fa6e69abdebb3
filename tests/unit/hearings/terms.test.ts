import { describe, expect, test } from "vitest";

import { checksOf } from "@/lib/hearings/terms";
import type { LegalRule } from "@/lib/legal-rules/rules";

const rule = (code: string, rest: Partial<LegalRule>): LegalRule => ({
  code,
  law: "ГрК РФ",
  kind: "law",
  min: null,
  max: null,
  value: null,
  validFrom: null,
  validTo: null,
  source: "",
  confidence: "H",
  ...rest,
});

const rules = [
  rule("hearing.town.notice_before_placement", { min: "7d" }),
  rule("hearing.town.placement_latest", { max: "10d", kind: "local" }),
  rule("hearing.pzz.total", { min: "1m", max: "3m", validTo: "2023-02-28" }),
  rule("hearing.pzz.total", { max: "1m", validFrom: "2023-03-01" }),
  rule("hearing.ppt_pmt.total", { min: "14d", max: "30d", validFrom: "2023-03-01" }),
  rule("hearing.general.notice", { min: "14d", kind: "local" }),
  rule("hearing.general.protocol", { max: "5d", kind: "local" }),
  rule("hearing.charter.publication", { min: "30d" }),
];

const landUse2020 = {
  subject: "landUseRules" as const,
  noticeOn: "2020-08-06",
  placedOn: "2020-08-14",
  openOn: "2020-08-14",
  closeOn: "2020-09-25",
  meetingOn: "2020-09-22",
  protocolOn: "2020-09-28",
  conclusionOn: "2020-10-02",
  decisionOn: null,
};
const planning2026 = {
  ...landUse2020,
  subject: "planningProject" as const,
  noticeOn: "2026-11-08",
  placedOn: "2026-11-16",
  meetingOn: null,
  protocolOn: null,
  conclusionOn: null,
};
const charter = {
  ...landUse2020,
  subject: "charter" as const,
  noticeOn: "2020-07-23",
  placedOn: "2020-07-23",
  openOn: "2020-07-23",
  closeOn: "2020-08-27",
  meetingOn: "2020-08-28",
  protocolOn: "2020-08-31",
  decisionOn: "2020-09-10",
};

const judged = (hearing: Parameters<typeof checksOf>[0], today = "2026-11-24") =>
  Object.fromEntries(checksOf(hearing, rules, today).map(({ key, verdict }) => [key, verdict]));

describe("the terms of a hearing in town planning", () => {
  test("of 2020 are judged by the rules of 2020: from one to three months from the publication of the draft", () => {
    expect(judged(landUse2020)).toEqual({ noticeBeforePlacement: "kept", placementLatest: "kept", total: "kept" });
    expect(checksOf(landUse2020, rules, "2026-11-24")[2]).toMatchObject({ earliest: "2020-09-14", latest: "2020-11-14" });
  });

  test.each([
    ["2020-09-13", "broken"],
    ["2020-09-14", "kept"],
    ["2020-11-14", "kept"],
    ["2020-11-15", "broken"],
  ])("a conclusion on %s: %s", (conclusionOn, verdict) => {
    expect(judged({ ...landUse2020, conclusionOn })["total"]).toBe(verdict);
  });

  test("the day of the notice decides which rules are in force", () => {
    const days = { placedOn: "2023-03-08", openOn: "2023-03-08", conclusionOn: "2023-04-20" };
    expect(judged({ ...landUse2020, ...days, noticeOn: "2023-02-28" })["total"]).toBe("kept");
    expect(judged({ ...landUse2020, ...days, noticeOn: "2023-03-01" })["total"]).toBe("broken");
  });

  test.each([
    ["2020-08-12", "broken"],
    ["2020-08-13", "kept"],
    ["2020-08-16", "kept"],
  ])("placed on %s after a notice of 6 August: %s", (placedOn, verdict) => {
    expect(judged({ ...landUse2020, placedOn })["noticeBeforePlacement"]).toBe(verdict);
  });

  test("placed later than the local order allows", () => {
    expect(judged({ ...landUse2020, placedOn: "2020-08-17" })["placementLatest"]).toBe("broken");
  });

  test.each([
    ["2026-11-24", "ahead"],
    ["2026-12-08", "ahead"],
    ["2026-12-09", "late"],
  ])("a conclusion that is not there on %s: %s", (today, verdict) => {
    expect(judged(planning2026, today)["total"]).toBe(verdict);
  });

  test("where the register has no rule nothing is judged", () => {
    expect(judged({ ...landUse2020, subject: "masterPlan" })).not.toHaveProperty("total");
  });
});

describe("the terms of other hearings", () => {
  test("a charter is published thirty days before it is considered", () => {
    expect(judged(charter)).toEqual({ generalNotice: "kept", protocol: "kept", charter: "kept" });
    expect(judged({ ...charter, decisionOn: "2020-08-21" })["charter"]).toBe("broken");
    expect(judged({ ...charter, decisionOn: null })["charter"]).toBe("ahead");
  });

  test("the notice comes fourteen days before the meeting, or before the opening where there is none", () => {
    expect(judged({ ...charter, noticeOn: "2020-08-15" })["generalNotice"]).toBe("broken");
    expect(judged({ ...charter, subject: "budgetReport", meetingOn: null, noticeOn: "2020-07-10" })["generalNotice"]).toBe(
      "broken",
    );
  });

  test("the protocol follows within five days of the later of the close and the meeting", () => {
    expect(judged({ ...charter, protocolOn: "2020-09-02" })["protocol"]).toBe("kept");
    expect(judged({ ...charter, protocolOn: "2020-09-03" })["protocol"]).toBe("broken");
  });
});
