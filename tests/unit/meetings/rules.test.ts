import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  agendaDueOn,
  assignmentState,
  byUrgency,
  byYear,
  isAhead,
  mayShowAgenda,
  mayShowDecisions,
  meetingPhase,
  nextMeeting,
  quorumNeeded,
  quorumOf,
} from "@/lib/meetings/rules";
import { MeetingStatus } from "@/prisma/generated/enums";

const at = (hour: string) => new Date(`2026-11-24T${hour}:00Z`);
const meeting = (status: MeetingStatus, endAt: Date | null = at("10:00")) => ({ status, startAt: at("08:00"), endAt });

describe("a quorum", () => {
  test.each([
    ["half of 21", [0.5], 21, 11],
    ["half of 20 is not enough", [0.5], 20, 11],
    ["half of 11", [0.5], 11, 6],
    ["two thirds of 15", [0.667], 15, 11],
    ["a third of 30", [0.333], 30, 10],
    ["the whole", [1], 15, 15],
    ["of one", [0.5], 1, 1],
    ["bodies together: the strictest", [0.5, 0.667], 36, 25],
  ])("%s", (_, shares, listed, needed) => {
    expect(quorumNeeded(shares, listed)).toBe(needed);
  });

  test.each([
    [21, 11, true],
    [21, 10, false],
    [20, 10, false],
    [20, 11, true],
  ])("of %i listed, %i came: %s", (listed, present, reached) => {
    expect(quorumOf({ listed, present, shares: [0.5] })?.reached).toBe(reached);
  });

  test.each([
    [null, 5, [0.5]],
    [11, null, [0.5]],
    [0, 0, [0.5]],
    [100, 50, []],
  ])("is not known with %s listed, %s present and shares %j", (listed, present, shares) => {
    expect(quorumOf({ listed, present, shares })).toBeNull();
  });

  test("is the law: more than the share of those listed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 200 }), fc.nat(200), (share, listed, came) => {
        const present = Math.min(came, listed);
        expect(quorumOf({ listed, present, shares: [share / 1000] })?.reached).toBe(present * 1000 > share * listed);
      }),
    );
  });
});

describe("the phase of a meeting from 8 to 10", () => {
  test.each([
    ["scheduled", "07:59", "coming"],
    ["agendaPublished", "08:00", "now"],
    ["agendaPublished", "09:59", "now"],
    ["agendaPublished", "10:00", "past"],
    ["held", "09:00", "past"],
    ["minutesPublished", "07:00", "past"],
    ["postponed", "07:00", "off"],
    ["cancelled", "12:00", "off"],
  ] as const)("%s at %s is %s", (status, hour, phase) => {
    expect(meetingPhase(meeting(status), at(hour))).toBe(phase);
  });

  test("without an end it is taken to last two hours", () => {
    expect([at("09:59"), at("10:00")].map((now) => meetingPhase(meeting("scheduled", null), now))).toEqual(["now", "past"]);
  });

  test("called off, it is told of among the coming ones until its hour", () => {
    expect([at("07:59"), at("08:00")].map((now) => isAhead(meeting("cancelled"), now))).toEqual([true, false]);
  });
});

test("the next meeting of a body is the first that was not called off", () => {
  const row = (slug: string, status: MeetingStatus, body: string) => ({ ...meeting(status), slug, bodies: [{ slug: body }] });
  const ahead = [row("a", "cancelled", "elders"), row("b", "scheduled", "public"), row("c", "agendaPublished", "elders")];
  expect(nextMeeting(ahead, { body: "elders", now: at("07:00") })?.slug).toBe("c");
  expect(nextMeeting(ahead, { body: "youth", now: at("07:00") })).toBeNull();
  expect(nextMeeting(ahead, { body: "public", now: at("11:00") })).toBeNull();
});

test.each(Object.values(MeetingStatus))("what of a meeting that is %s anyone may read", (status) => {
  expect(mayShowAgenda(status)).toBe(status !== "scheduled");
  expect(mayShowDecisions(status)).toBe(status === "held" || status === "minutesPublished");
});

test("the agenda is due so many working days before", () => {
  expect(agendaDueOn("2026-11-24", 5)).toBe("2026-11-17");
  expect(agendaDueOn("2026-05-13", 3)).toBe("2026-05-07");
});

describe("an assignment on 24 November", () => {
  test.each([
    [null, null, "noted"],
    ["2026-11-24", null, "due"],
    ["2026-11-23", null, "overdue"],
    ["2026-11-23", "2026-11-23", "done"],
    ["2026-11-23", "2026-11-24", "doneLate"],
    [null, "2026-11-01", "done"],
  ])("due on %s, done on %s, is %s", (dueOn, doneOn, state) => {
    expect(assignmentState({ dueOn, doneOn }, "2026-11-24")).toBe(state);
  });

  test("what is late comes first, then what is due sooner, then the latest of the rest", () => {
    const rows = [
      { id: "done", day: "2026-03-01", dueOn: "2026-04-01", doneOn: "2026-04-01" },
      { id: "noted", day: "2026-02-01", dueOn: null, doneOn: null },
      { id: "later", day: "2026-01-01", dueOn: "2026-12-30", doneOn: null },
      { id: "soon", day: "2026-01-01", dueOn: "2026-11-30", doneOn: null },
      { id: "late", day: "2025-01-01", dueOn: "2025-11-30", doneOn: null },
    ];
    expect(rows.toSorted(byUrgency("2026-11-24")).map(({ id }) => id)).toEqual(["late", "soon", "later", "noted", "done"]);
  });
});

test("years keep the order of their rows", () => {
  const rows = ["2026-02-01", "2026-01-01", "2025-12-31"].map((day) => ({ day }));
  expect(byYear(rows).map(({ year, rows: of }) => [year, of.length])).toEqual([
    ["2026", 2],
    ["2025", 1],
  ]);
});
