import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { db } from "@/lib/db";
import { reportDocument } from "@/lib/reports/docx";
import { type Figures, findIndicator } from "@/lib/reports/indicators";
import { saidLabel } from "@/lib/reports/labels";
import { findFigures, findPublishedReport, listPublishedReports } from "@/lib/reports/queries";
import { codesIn, filled } from "@/lib/reports/rules";
import { seed } from "@/prisma/seed/index";

const { drop } = await vi.hoisted(async () => (await import("@/tests/support/fresh-database")).freshDatabase());
vi.mock("next/cache", () => ({ unstable_cache: <Ask>(ask: Ask) => ask }));

beforeAll(() => seed(db, new Date("2026-11-24T05:00:00Z")), 120_000);
afterAll(async () => {
  await db.$disconnect();
  await drop();
});

const valueOf = (code: string, figures: Figures) => findIndicator(code)?.value(figures) ?? null;
const tell = (locale: "ru" | "en", figures: Figures, text: string) =>
  filled(text, (code) => {
    const indicator = findIndicator(code);
    return indicator && saidLabel(locale, indicator, figures);
  });

describe("the report of 2020", () => {
  test("has the figures of the city's own report", async () => {
    const figures = await findFigures(2020);

    expect(valueOf("councils", figures)).toBe(3);
    expect(valueOf("tos", figures)).toBe(2);
    expect(valueOf("subsidised", figures)).toBe(7);
    expect(valueOf("premises", figures)).toBe(9);
    expect(figures.jubilees.map(({ slug }) => slug)).toEqual(["victory-75", "city-95", "kuzbass-300"]);
    expect(valueOf("subsidySum", figures)).toBe(91_000_000n);
  });

  test("was a remote year: most events were wholly remote", async () => {
    const figures = await findFigures(2020);

    expect(Number(valueOf("remoteShare", figures))).toBeGreaterThan(50);
    expect(figures.modes[0]?.mode).toBe("online");
  });

  test("counts each event once, by date and by format", async () => {
    const { events, campaigns, modes } = await findFigures(2020);
    const sum = (rows: readonly { events: number }[]) => rows.reduce((total, row) => total + row.events, 0);

    expect(events).toBeGreaterThan(20);
    expect(sum(campaigns)).toBe(events);
    expect(sum(modes)).toBe(events);
  });

  test("says them in its text", async () => {
    const report = (await findPublishedReport(2020)) ?? expect.unreachable();
    const figures = await findFigures(2020);
    const texts = report.sections.map(({ textRu }) => tell("ru", figures, textRu));

    expect(texts).toHaveLength(9);
    expect(texts[0]).toContain("совещательные органы: 3.");
    expect(texts[1]).toContain("домов: 2.");
    expect(texts[4]).toContain("организаций-получателей: 7.");
    expect(texts[4]).toContain("таких организаций: 9.");
    expect(texts[6]).toContain("75 лет Великой Победы, 95 лет городу Ленинску-Кузнецкому, 300 лет Кузбассу");
    expect(texts.join("\n")).not.toMatch(/[{}]/);
  });

  test.each(["ru", "en"] as const)("comes as a DOCX in %s", async (locale) => {
    const report = (await findPublishedReport(2020)) ?? expect.unreachable();
    const [now, before] = await Promise.all([findFigures(2020), findFigures(2019)]);
    const city = await db.municipality.findFirstOrThrow();
    const file = await reportDocument({ locale, city, report, now, before, today: "2026-11-24", demo: true });

    expect(file.subarray(0, 2).toString()).toBe("PK");
    expect(file.length).toBeGreaterThan(8000);
  });
});

describe("reports", () => {
  test("every code in their sections has a definition", async () => {
    const sections = await db.reportSection.findMany({ select: { textRu: true, textEn: true } });
    const codes = new Set(sections.flatMap(({ textRu, textEn }) => [...codesIn(textRu), ...codesIn(textEn)]));

    expect([...codes].filter((code) => !findIndicator(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(8);
  });

  test("that are drafts are not public", async () => {
    const draft = await db.annualReport.findFirstOrThrow({ where: { status: "draft" } });

    expect(await findPublishedReport(draft.year)).toBeNull();
    expect((await listPublishedReports()).map(({ year }) => year)).not.toContain(draft.year);
  });

  test("of a year before the diary was kept say that there is no data, not that nothing was done", async () => {
    const figures = await findFigures(1999);

    expect(["events", "hearings", "headMeetings", "remoteShare", "jubilees"].map((code) => valueOf(code, figures))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(["councils", "tos", "subsidised", "premises"].map((code) => valueOf(code, figures))).toEqual([0, 0, 0, 0]);
  });

  test("count by the city's clocks: half past midnight of 1 January is the new year, though not yet in Greenwich", async () => {
    const before = await Promise.all([findFigures(2020), findFigures(2021)]);
    const startAt = new Date("2020-12-31T17:30:00Z");
    await db.event.create({
      data: {
        slug: "midnight",
        kind: "festival",
        mode: "offline",
        titleRu: "Полночь",
        aboutRu: "",
        ageMark: "0+",
        startAt,
        endAt: startAt,
        publishedAt: startAt,
      },
    });
    const after = await Promise.all([findFigures(2020), findFigures(2021)]);

    expect(after.map(({ events }, index) => events - (before[index]?.events ?? 0))).toEqual([0, 1]);
  });

  test("leave out what was cancelled, what only announces and what is not published", async () => {
    const before = await findFigures(2022);
    const startAt = new Date("2022-06-01T05:00:00Z");
    const event = {
      kind: "festival",
      mode: "online",
      titleRu: "Тест",
      aboutRu: "",
      ageMark: "0+",
      startAt,
      endAt: startAt,
      publishedAt: startAt,
    } as const;
    await db.event.createMany({
      data: [
        { ...event, slug: "off", status: "cancelled", reasonRu: "Нет зала" },
        { ...event, slug: "later", status: "postponed", reasonRu: "Мороз" },
        { ...event, slug: "told", kind: "announcement" },
        { ...event, slug: "hidden", publishedAt: null },
      ],
    });

    expect(await findFigures(2022)).toEqual(before);
  });
});
