import { dayAt } from "@/lib/dates";
import { type Day, addDays } from "@/lib/days";
import { rollForward } from "@/lib/working-days";

/** A day this many days from now; back in time when below zero. */
export const dayFrom = (now: Date, days: number): Day => addDays(dayAt(now), days);

/** The nearest working day from there on: the office holds its meetings then. */
export const workdayFrom = (now: Date, days: number): Day => rollForward(dayFrom(now, days));
