import "server-only";
import type { Move } from "@/lib/bookings/rules";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { env } from "@/lib/env";

type About = { id: string; number: string; title: string };
type Letter = { subject: string; text: string };

const link = (id: string) => `${env.PUBLIC_URL}/ru/my/bookings/${id}`;

const letter = ({ id, number, title }: About, [ru, en]: readonly [string, string], words?: string | null): Letter => ({
  subject: `${number}: ${ru}`,
  text: `Здравствуйте!

Заявка ${number} «${title}»: ${ru}.${words ? `\n\n${words}` : ""}

Заявка и её история: ${link(id)}

—
Request ${number}: ${en}. Details: ${link(id).replace("/ru/", "/en/")}`,
});

const told: Partial<Record<Move, readonly [string, string]>> = {
  ask: ["нужно уточнение", "a clarification is needed"],
  approve: ["одобрена, зал за вами", "approved, the hall is yours"],
  deny: ["отказано", "refused"],
  cancel: ["отменена", "cancelled"],
};

export const letters = {
  submitted: ({ dueOn, ...about }: About & { dueOn: Day }) =>
    letter(
      about,
      ["принята", "received"],
      `Ответ придёт не позже ${formatDay("ru", dueOn)} года. До ответа время в зале держится за вами.`,
    ),
  /** Null for moves the applicant made and need not be told of. */
  moved: (move: Move, about: About, words?: string | null) => (told[move] ? letter(about, told[move], words) : null),
};
