import { Tag, type Tone } from "@/components/ui/tag";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { assignmentLabels } from "@/lib/meetings/labels";
import { type AssignmentState, assignmentState } from "@/lib/meetings/rules";

const tones: Record<AssignmentState, Tone> = { noted: "plain", due: "action", overdue: "danger", done: "good", doneLate: "warn" };

type Item = { dueOn: Day | null; doneOn: Day | null };

/** What became of a decision, and on which day it was done. */
export function AssignmentTag({ locale, item, today }: { locale: Locale; item: Item; today: Day }) {
  const state = assignmentState(item, today);
  return (
    <>
      <Tag tone={tones[state]}>{assignmentLabels[locale][state]}</Tag>
      {item.doneOn ? <span className="block text-[0.9375rem] text-muted">{formatDay(locale, item.doneOn)}</span> : null}
    </>
  );
}
