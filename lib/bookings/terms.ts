import "server-only";
import { HORIZON_DAYS } from "@/lib/bookings/rules";
import { type Day, addDays } from "@/lib/days";
import { deadline } from "@/lib/legal-rules/rules";
import { termOn } from "@/lib/terms";

/** Between which days a hall may be asked for, and until when the office answers, by the municipal rules of the day of asking. */
export async function bookingTerms(today: Day) {
  const [lead, answer] = await Promise.all([
    termOn("room_request.lead", today, { unit: "working-day", count: 10 }),
    termOn("room_request.decision", today, { unit: "working-day", count: 5 }),
  ]);
  return { first: deadline(today, lead), last: addDays(today, HORIZON_DAYS), dueOn: deadline(today, answer) };
}
