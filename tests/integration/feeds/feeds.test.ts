import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, test, vi } from "vitest";

import { GET as eventFile } from "@/app/feeds/events/[file]/route";
import { GET as eventsAtom } from "@/app/feeds/events.atom/route";
import { GET as eventsCalendar } from "@/app/feeds/events.ics/route";
import { GET as hearingsAtom } from "@/app/feeds/hearings.atom/route";
import { GET as hearingsCalendar } from "@/app/feeds/hearings.ics/route";
import { GET as newsAtom } from "@/app/feeds/news.atom/route";
import { dayAt } from "@/lib/dates";
import { addDays, fromDay } from "@/lib/days";
import { db } from "@/lib/db";
import { findPublishedEvent, listComingEvents } from "@/lib/events/queries";
import { findHearing, listCurrentHearings } from "@/lib/hearings/queries";
import type { Prisma } from "@/prisma/generated/client";

// Next's cache lives in its server; here each question goes to the database.
vi.mock("next/cache", () => ({ unstable_cache: (ask: () => Promise<string>) => ask }));

const run = randomUUID().slice(0, 8);
const now = new Date();
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const today = dayAt(now);

const event = (name: string, changes: Partial<Prisma.EventCreateManyInput> = {}): Prisma.EventCreateManyInput => ({
  slug: `${name}-${run}`,
  kind: "concert",
  mode: "offline",
  titleRu: `${name} ${run}`,
  aboutRu: "О событии",
  ageMark: "6+",
  startAt: hours(48),
  endAt: hours(50),
  publishedAt: hours(-24),
  ...changes,
});

const hearing = (name: string, changes: Partial<Prisma.HearingCreateManyInput> = {}): Prisma.HearingCreateManyInput => ({
  slug: `${name}-${run}`,
  kind: "publicHearing",
  subject: "budget",
  stage: "materialsPlaced",
  titleRu: `${name} ${run}`,
  aboutRu: "О слушаниях",
  act: "№ 1",
  actOn: fromDay(addDays(today, -20)),
  organiserRu: "Организатор",
  territoryRu: "Город",
  participantsRu: "Жители",
  noticeOn: fromDay(addDays(today, -18)),
  placedOn: fromDay(addDays(today, -4)),
  proposalsOpenAt: hours(-96),
  proposalsCloseAt: hours(96),
  meetingAt: hours(120),
  mode: "offline",
  ...changes,
});

beforeAll(async () => {
  await db.event.createMany({
    data: [
      event("Coming"),
      event("Cancelled", { status: "cancelled", reasonRu: "Болезнь", sequence: 2 }),
      event("Draft", { publishedAt: null }),
      event("Tomorrow", { publishedAt: hours(24) }),
      event("Long-ago", { startAt: hours(-24 * 500), endAt: hours(-24 * 500 + 2), publishedAt: hours(-24 * 510) }),
    ],
  });
  await db.hearing.createMany({
    data: [
      hearing("Open"),
      hearing("Office", { stage: "appointed" }),
      hearing("Off", { stage: "cancelled", cancelReasonRu: "Отозвано", sequence: 1 }),
    ],
  });
});

const unfold = (text: string) => text.replaceAll("\r\n ", "");
const read = async (answer: Response) => unfold(await answer.text());
const componentOf = (text: string, name: string) =>
  text.split("BEGIN:VEVENT").find((part) => part.includes(`${name} ${run}`)) ?? "";
const uidOf = async (name: string) => /UID:(.*)\r\n/.exec(componentOf(await read(await eventsCalendar()), name))?.[1];
const ask = (file: string) => eventFile(new Request("http://veche.example"), { params: Promise.resolve({ file }) });

describe("what is shown", () => {
  test("only what is published, and by now", async () => {
    const slugs = (await listComingEvents(today)).map(({ slug }) => slug);

    expect(slugs).toEqual(expect.arrayContaining([`Coming-${run}`, `Cancelled-${run}`]));
    expect(slugs).not.toContain(`Draft-${run}`);
    expect(slugs).not.toContain(`Tomorrow-${run}`);
    expect(await findPublishedEvent(`Draft-${run}`)).toBeNull();
    expect(await findPublishedEvent(`Tomorrow-${run}`)).toBeNull();
    expect(await findPublishedEvent(`Coming-${run}`)).toMatchObject({ titleRu: `Coming ${run}`, from: dayAt(hours(48)) });
  });

  test("a hearing only from its notice on", async () => {
    const slugs = (await listCurrentHearings()).map(({ slug }) => slug);

    expect(slugs).toContain(`Open-${run}`);
    expect(slugs).not.toContain(`Office-${run}`);
    expect(await findHearing(`Office-${run}`)).toBeNull();
    expect(await findHearing(`Off-${run}`)).toMatchObject({ cancelReasonRu: "Отозвано", titleRu: `Off ${run}` });
  });
});

describe("the calendars", () => {
  test("may be kept for five minutes by anyone", async () => {
    const answer = await eventsCalendar();

    expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=300");
  });

  test("tell coming and cancelled events, no drafts, nothing older than a year", async () => {
    const text = await read(await eventsCalendar());

    expect(componentOf(text, "Coming")).toContain("STATUS:CONFIRMED");
    expect(componentOf(text, "Cancelled")).toMatch(/SEQUENCE:2\r\nSTATUS:CANCELLED/);
    expect(componentOf(text, "Cancelled")).toContain("Болезнь");
    expect(["Draft", "Tomorrow", "Long-ago"].map((name) => componentOf(text, name))).toEqual(["", "", ""]);
  });

  test("tell when proposals are taken and when the meeting is", async () => {
    const text = await read(await hearingsCalendar());
    const open = text.split("BEGIN:VEVENT").filter((part) => part.includes(`Open ${run}`));

    expect(open).toHaveLength(2);
    expect(open[0]).toContain("DTSTART;VALUE=DATE:");
    expect(open[1]).toContain("DTSTART;TZID=");
    expect(componentOf(text, "Off")).toMatch(/SEQUENCE:1\r\nSTATUS:CANCELLED/);
    expect(componentOf(text, "Office")).toBe("");
  });

  test("an identity stays when an event is moved", async () => {
    const before = await uidOf("Coming");
    await db.event.update({ where: { slug: `Coming-${run}` }, data: { startAt: hours(49), sequence: 1 } });

    expect(await uidOf("Coming")).toBe(before);
  });

  test("one event is a file of its own", async () => {
    expect(await read(await ask(`Coming-${run}.ics`))).toContain(`SUMMARY:Coming ${run}`);
    expect((await ask(`Draft-${run}.ics`)).status).toBe(404);
    expect((await ask(`Coming-${run}`)).status).toBe(404);
    expect((await ask(".ics")).status).toBe(404);
  });
});

describe("the news", () => {
  test("have what is published, with cancellations", async () => {
    const [events, hearings] = [await (await eventsAtom()).text(), await (await hearingsAtom()).text()];

    expect(events).toContain(`Отменено: Cancelled ${run}`);
    expect(events).not.toContain(`Draft ${run}`);
    expect(events).not.toContain(`Tomorrow ${run}`);
    expect(hearings).toContain(`Отменено: Off ${run}`);
    expect(hearings).not.toContain(`Office ${run}`);
  });

  test("of events and hearings come together", async () => {
    const answer = await newsAtom();
    const text = await answer.text();

    expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect(text).toContain(`Coming ${run}`);
    expect(text).toContain(`Open ${run}`);
  });
});
