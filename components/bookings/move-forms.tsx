import { Form } from "@/components/form/form";
import { bookingSays, moveNames, wordsAsked } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import type { Move } from "@/lib/bookings/rules";
import type { FormAction } from "@/lib/form-state";
import type { Locale } from "@/lib/i18n";

type MovesProps = { locale: Locale; booking: { id: string; version: number }; moves: readonly Move[]; action: FormAction };

const harsh: readonly Move[] = ["deny", "cancel", "withdraw"];

/** What this reader may do now: one form a move, folded where it is not the usual one. */
export function MoveForms({ locale, booking, moves, action }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <section className="no-print mt-8">
      <h2>{bookingWords[locale].whatNow}</h2>
      {moves.map((move) => {
        const label = wordsAsked[locale][move];
        return (
          <details key={move} open={move === "approve" || move === "answer"} className="card my-3 rounded border border-line p-4">
            <summary className="font-semibold">{moveNames[locale][move]}</summary>
            <Form
              action={action}
              locale={locale}
              prefix={move}
              danger={harsh.includes(move)}
              submit={moveNames[locale][move]}
              says={bookingSays[locale]}
              fields={[
                { name: "id", kind: "hidden", label: "", value: booking.id },
                { name: "version", kind: "hidden", label: "", value: String(booking.version) },
                { name: "move", kind: "hidden", label: "", value: move },
                ...(label ? [{ name: "words", kind: "textarea" as const, label, rows: 3 }] : []),
              ]}
            />
          </details>
        );
      })}
    </section>
  );
}
