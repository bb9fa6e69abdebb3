import { tzOffset } from "@date-fns/tz";

import { type Day, addDays } from "@/lib/days";
import { env } from "@/lib/env";

export type CalendarEvent = {
  /** Never changes and is never given to another thing. */
  uid: string;
  start: Date;
  end: Date;
  /** For what lasts whole days; both are included, and the hours of `start` and `end` are not told. */
  allDay?: { from: Day; to: Day };
  title: string;
  description?: string;
  location?: string;
  url: string;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Grows with each change of time, place or state. */
  sequence: number;
  updatedAt: Date;
  categories?: string[];
};

type Calendar = { name: string; url: string; events: readonly CalendarEvent[]; zone?: string };

const longest = 75;
const minute = 60_000;
const month = 28 * 24 * 60 * minute;

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;

/** A line of any length as lines of at most 75 octets; a character is never cut (RFC 5545, 3.1). */
export function fold(line: string): string {
  const rows = [""];
  let used = 0;
  for (const character of line) {
    const size = bytes(character);
    if (used + size > longest) {
      rows.push("");
      used = 1; // the space that marks a continued line
    }
    rows[rows.length - 1] += character;
    used += size;
  }
  return rows.join("\r\n ");
}

const withoutControls = (text: string) => text.replaceAll(/(?!\t)\p{Cc}/gu, "");

const escapeText = (text: string) =>
  withoutControls(
    text
      .replaceAll("\\", "\\\\")
      .replaceAll(/[;,]/g, "\\$&")
      .replaceAll(/\r\n|\r|\n/g, "\\n"),
  );

const compact = (instant: Date) => instant.toISOString().replaceAll(/[-:]|\.\d+/g, "");
const date = (day: Day) => day.replaceAll("-", "");
const shifted = (instant: Date, offset: number) => compact(new Date(instant.getTime() + offset * minute)).slice(0, -1);
const local = (instant: Date, zone: string) => shifted(instant, tzOffset(zone, instant));

/** `+0700` of 420. */
function offsetText(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(minutes).padStart(2, "0")}`;
}

/** The first minute from `from` on at which the zone's clocks show another offset; `to` where it has come by then. */
function turn(zone: string, from: Date, to: Date): Date {
  let [before, after] = [Math.floor(from.getTime() / minute), Math.ceil(to.getTime() / minute)];
  const old = tzOffset(zone, from);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (tzOffset(zone, new Date(middle * minute)) === old) before = middle;
    else after = middle;
  }
  return new Date(after * minute);
}

const observance = (start: string, from: number, to: number) => [
  "BEGIN:STANDARD",
  `DTSTART:${start}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  `TZNAME:${offsetText(to)}`,
  "END:STANDARD",
];

/** The zone as it was and will be while the events last: whoever reads needs no list of zones. */
function timezone(zone: string, events: readonly CalendarEvent[]): string[] {
  const times = events.flatMap(({ start, end }) => [start.getTime(), end.getTime()]);
  const [first, last] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0, 0];
  const offset = tzOffset(zone, new Date(first));
  const lines = observance("19700101T000000", offset, offset);
  for (let time = first; time < last; time += month) {
    const [here, there] = [new Date(time), new Date(Math.min(time + month, last))];
    const [from, to] = [tzOffset(zone, here), tzOffset(zone, there)];
    if (from !== to) lines.push(...observance(shifted(turn(zone, here, there), from), from, to));
  }
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...lines, "END:VTIMEZONE"];
}

const times = ({ start, end, allDay }: CalendarEvent, zone: string) => {
  if (allDay)
    return [`DTSTART;VALUE=DATE:${date(allDay.from)}`, `DTEND;VALUE=DATE:${date(addDays(allDay.to, 1))}`, "TRANSP:TRANSPARENT"];
  const until = end > start ? [`DTEND;TZID=${zone}:${local(end, zone)}`] : [];
  return [`DTSTART;TZID=${zone}:${local(start, zone)}`, ...until];
};

const said = (name: string, text: string | undefined) => (text ? [`${name}:${escapeText(text)}`] : []);

const component = (event: CalendarEvent, zone: string) => [
  "BEGIN:VEVENT",
  `UID:${escapeText(event.uid)}`,
  `DTSTAMP:${compact(event.updatedAt)}`,
  `LAST-MODIFIED:${compact(event.updatedAt)}`,
  `SEQUENCE:${event.sequence}`,
  `STATUS:${event.status}`,
  ...times(event, zone),
  `SUMMARY:${escapeText(event.title)}`,
  ...said("DESCRIPTION", event.description),
  ...said("LOCATION", event.location),
  ...(event.categories?.length ? [`CATEGORIES:${event.categories.map(escapeText).join(",")}`] : []),
  `URL:${withoutControls(event.url)}`,
  "END:VEVENT",
];

/** An iCalendar file (RFC 5545, with the names of RFC 7986); `url` is the page that shows the same. */
export function calendar({ name, url, events, zone = env.MUNICIPALITY_ZONE }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Veche//Veche//RU",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    `URL:${withoutControls(url)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...timezone(zone, events),
    ...events.flatMap((event) => component(event, zone)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
