import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type CalendarEvent, calendar, fold } from "@/lib/icalendar";

const event: CalendarEvent = {
  uid: "event-1@veche.example",
  start: new Date("2026-11-24T11:00:00Z"),
  end: new Date("2026-11-24T13:30:00Z"),
  title: "Концерт",
  url: "https://veche.example/ru/events/koncert",
  status: "CONFIRMED",
  sequence: 0,
  updatedAt: new Date("2026-11-20T03:04:05.678Z"),
};

const zone = "Asia/Novokuznetsk";
const written = (changes: Partial<CalendarEvent> = {}) =>
  calendar({ name: "Афиша", url: "https://veche.example/ru/events", events: [{ ...event, ...changes }], zone });

const unfold = (text: string) => text.replaceAll(/\r\n[ \t]/g, "");
const linesOf = (text: string) => unfold(text).split("\r\n");
const valueOf = (text: string, name: string) =>
  linesOf(text)
    .slice(linesOf(text).indexOf("BEGIN:VEVENT"))
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const meant = (value = "") => value.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));

const characters = fc.string({ unit: "binary", maxLength: 400 });
const kept = (text: string) => text.replaceAll(/\r\n|\r/g, "\n").replaceAll(/(?![\t\n])\p{Cc}/gu, "");

describe("a calendar", () => {
  test("is what RFC 5545 asks for", () => {
    const lines = written({ location: "Дом культуры; малый зал", categories: ["75 лет, Победа", "концерт"] }).split("\r\n");

    expect(lines.slice(0, 4)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Veche//Veche//RU", "CALSCALE:GREGORIAN"]);
    expect(lines.slice(lines.indexOf("BEGIN:VTIMEZONE"))).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:Asia/Novokuznetsk",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0700",
      "TZOFFSETTO:+0700",
      "TZNAME:+0700",
      "END:STANDARD",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      "UID:event-1@veche.example",
      "DTSTAMP:20261120T030405Z",
      "LAST-MODIFIED:20261120T030405Z",
      "SEQUENCE:0",
      "STATUS:CONFIRMED",
      "DTSTART;TZID=Asia/Novokuznetsk:20261124T180000",
      "DTEND;TZID=Asia/Novokuznetsk:20261124T203000",
      "SUMMARY:Концерт",
      "LOCATION:Дом культуры\\; малый зал",
      "CATEGORIES:75 лет\\, Победа,концерт",
      "URL:https://veche.example/ru/events/koncert",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("is whole without events", () => {
    expect(calendar({ name: "Пусто", url: "https://veche.example", events: [], zone })).toContain(
      "END:VTIMEZONE\r\nEND:VCALENDAR",
    );
  });

  test("tells whole days, the last of them exclusive", () => {
    const text = written({ allDay: { from: "2020-05-01", to: "2020-05-09" } });

    expect(text).toContain("DTSTART;VALUE=DATE:20200501\r\nDTEND;VALUE=DATE:20200510\r\n");
    expect(text).not.toContain("DTSTART;TZID");
  });

  test("tells the local day where UTC has another", () => {
    expect(written({ start: new Date("2026-12-31T17:30:00Z"), end: new Date("2026-12-31T18:00:00Z") })).toContain(
      "DTSTART;TZID=Asia/Novokuznetsk:20270101T003000",
    );
  });

  test("has no end where it would not be after the start", () => {
    expect(written({ end: event.start })).not.toContain("DTEND");
  });

  test("carries a cancellation", () => {
    expect(written({ status: "CANCELLED", sequence: 3 })).toContain("SEQUENCE:3\r\nSTATUS:CANCELLED\r\n");
  });

  test("knows when the zone's clocks were changed", () => {
    const text = calendar({
      name: "",
      url: "",
      zone: "Europe/Volgograd",
      events: [{ ...event, start: new Date("2018-01-10T09:00:00Z"), end: new Date("2021-03-01T09:00:00Z") }],
    });

    const turns = text.split("\r\n").filter((line) => /^(DTSTART:|TZOFFSETTO)/.test(line));
    expect(turns).toEqual([
      "DTSTART:19700101T000000",
      "TZOFFSETTO:+0300",
      "DTSTART:20181028T020000",
      "TZOFFSETTO:+0400",
      "DTSTART:20201227T020000",
      "TZOFFSETTO:+0300",
    ]);
    expect(text).toContain("DTSTART;TZID=Europe/Volgograd:20180110T120000");
  });

  test("no text opens a line of its own", () => {
    const text = written({ title: "Ярмарка\r\nEND:VEVENT\rX:1\nY:2", url: "https://veche.example/\r\nATTACH:x" });

    expect(linesOf(text).filter((line) => /^(END:VEVENT|X:|Y:|ATTACH)/.test(line))).toEqual(["END:VEVENT"]);
  });
});

describe("folding", () => {
  test("counts octets, not letters", () => {
    const rows = fold(`SUMMARY:${"ж".repeat(60)}`).split("\r\n");

    expect(rows.map((row) => Buffer.byteLength(row))).toEqual([74, 55]);
  });

  test("75 octets are one line, 76 are two", () => {
    expect(fold("a".repeat(75))).toBe("a".repeat(75));
    expect(fold("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  });

  test("no line is over 75 octets, no character is cut, and unfolding gives back the text", () => {
    fc.assert(
      fc.property(characters, characters, (title, description) => {
        const text = written({ title, description });
        const rows = Buffer.from(text).toString("latin1").split("\r\n");

        expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(75);
        expect(rows.every((row) => !/^ ?[\u0080-\u00BF]/.test(row))).toBe(true);
        expect(meant(valueOf(text, "SUMMARY"))).toBe(kept(title));
        expect(meant(valueOf(text, "DESCRIPTION"))).toBe(kept(description));
      }),
    );
  });
});
