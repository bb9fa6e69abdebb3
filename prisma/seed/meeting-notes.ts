import type { Day } from "@/lib/days";
import type { AttendanceMode, MeetingKind, MeetingStatus } from "@/prisma/generated/enums";

export type AgendaSeed = {
  titleRu: string;
  titleEn: string | null;
  rapporteurRu: string | null;
  decisionRu: string | null;
  decisionEn: string | null;
  due: Day | null;
  done: Day | null;
  /** Votes against and abstentions; the rest of those present are for. */
  against: number;
  abstained: number;
};

export type MeetingSeed = {
  slug: string;
  bodies: readonly string[];
  kind: MeetingKind;
  status: MeetingStatus;
  mode: AttendanceMode;
  number: string | null;
  day: Day;
  time: string;
  titleRu: string;
  titleEn: string | null;
  agenda: readonly AgendaSeed[];
  absent: number;
  invited: number;
  aboutRu?: string;
  aboutEn?: string;
  reasonRu?: string;
  placeRu?: string;
  placeEn?: string;
};

const cells = (line: string) => line.split("|").map((cell) => cell.trim());
const orNull = (text = "") => (text === "" ? null : text);

/** `title | in English | rapporteur | decision | in English | due | done | against/abstained`; what is not known is left empty. */
export function agendaItem(line: string): AgendaSeed {
  const [titleRu = "", titleEn, rapporteurRu, decisionRu, decisionEn, due, done, votes = ""] = cells(line);
  const [against = 0, abstained = 0] = votes.split("/").map(Number);
  return {
    titleRu,
    titleEn: orNull(titleEn),
    rapporteurRu: orNull(rapporteurRu),
    decisionRu: orNull(decisionRu),
    decisionEn: orNull(decisionEn),
    due: orNull(due),
    done: orNull(done),
    against,
    abstained,
  };
}

export const agendaOf = (text: string): AgendaSeed[] => text.trim().split("\n").map(agendaItem);

type Head = Pick<MeetingSeed, "day" | "mode" | "number" | "absent" | "titleRu" | "titleEn">;

function headOf(line: string): Head {
  const [day = "", number, mode = "", absent = "", titleRu = "", titleEn] = cells(line);
  return {
    day,
    number: orNull(number),
    mode: mode === "online" || mode === "mixed" ? mode : "offline",
    absent: Number(absent),
    titleRu,
    titleEn: orNull(titleEn),
  };
}

/** Meetings stand apart by an empty line: first the meeting (`day | number | mode | absent | title | in English`), then its agenda. */
export const notesOf = (text: string): (Head & { agenda: AgendaSeed[] })[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((note) => {
      const [head = "", ...items] = note.split("\n");
      return { ...headOf(head), agenda: items.map(agendaItem) };
    });
