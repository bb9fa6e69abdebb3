/** The indicators of the yearly report, in its order. Each has one definition, here and in queries.ts. */
export const indicatorCodes = ["councils", "members", "tos", "hearings", "headMeetings", "subsidised", "subsidySum", "premises", "bookings", "events", "remoteEvents", "remoteShare", "jubilees", "webinars", "practices"] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];

export type Values = Readonly<Record<IndicatorCode, number>>;

/** A share of events in whole per cent; 0 when there were none. */
export const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part * 100) / whole));

export type Piece = { text: string } | { code: IndicatorCode };

const isCode = (text: string): text is IndicatorCode => (indicatorCodes as readonly string[]).includes(text);

/** A section's text with its figures apart: `{councils}` becomes a piece of its own; unknown braces stay text. */
export function piecesOf(text: string): Piece[] {
  return text.split(/(\{\w+\})/).filter((part) => part !== "").map((part) => {
    const code = /^\{(\w+)\}$/.exec(part)?.[1] ?? "";
    return isCode(code) ? { code } : { text: part };
  });
}
