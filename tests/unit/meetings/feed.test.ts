import { expect, test } from "vitest";

import { calendarEventOf } from "@/lib/meetings/feed";
import type { FeedMeeting } from "@/lib/meetings/record-queries";

const body = (slug: string, nameRu: string) => ({ id: slug, slug, nameRu, nameEn: slug, quorumShare: 0.5, noticeWorkingDays: 5 });
const meeting: FeedMeeting = {
  id: "00000000-0000-4000-8000-000000000001",
  slug: "joint",
  kind: "joint",
  status: "agendaPublished",
  mode: "mixed",
  number: null,
  titleRu: "Заседание об итогах года",
  titleEn: null,
  startAt: new Date("2026-12-10T08:00:00Z"),
  endAt: null,
  placeRu: "Зал заседаний",
  placeEn: null,
  reasonRu: null,
  aboutRu: null,
  sequence: 2,
  updatedAt: new Date("2026-11-20T02:00:00Z"),
  day: "2026-12-10",
  bodies: [body("elders", "Совет старейшин"), body("public", "Общественный совет")],
  agenda: [{ titleRu: "Итоги года" }, { titleRu: "План на 2027 год" }],
};

test("a joint meeting has one address and one end in every calendar", () => {
  expect(calendarEventOf("https://city.example", meeting)).toMatchObject({
    uid: meeting.id,
    url: "https://city.example/ru/councils/elders/meetings/joint",
    end: new Date("2026-12-10T10:00:00Z"),
    status: "CONFIRMED",
    sequence: 2,
    location: "Зал заседаний",
  });
});

test("its notes name the bodies and the agenda", () => {
  expect(calendarEventOf("", meeting).description).toBe(
    "Совместное заседание, очно и дистанционно.\n\nСовет старейшин; Общественный совет\n\nПовестка:\n1. Итоги года\n2. План на 2027 год",
  );
});

test("called off, it keeps its hour and says why", () => {
  const off = calendarEventOf("", { ...meeting, status: "cancelled", reasonRu: "Карантин" });
  expect(off).toMatchObject({ status: "CANCELLED", start: meeting.startAt, title: "Отменено: Заседание об итогах года" });
  expect(off.description).toMatch(/^Карантин/);
  expect(calendarEventOf("", { ...meeting, status: "postponed" }).status).toBe("TENTATIVE");
});
