import { dayAt } from "@/lib/dates";
import { type Day, addMonths } from "@/lib/days";

/** Feeds go back a year: who takes one for the first time sees what has been, too. */
export const feedDay = (now: Date): Day => addMonths(dayAt(now), -12);
