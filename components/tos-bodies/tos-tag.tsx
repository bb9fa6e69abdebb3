import { Tag, type Tone } from "@/components/ui/tag";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { tosStateLabels } from "@/lib/tos-bodies/labels";
import { type TosState, tosState } from "@/lib/tos-bodies/rules";

const tones: Record<TosState, Tone> = { active: "good", termOver: "warn", ceased: "plain" };

type TagProps = { locale: Locale; body: { termUntil: Day | null; ceasedOn: Day | null }; today: Day };

export function TosTag({ locale, body, today }: TagProps) {
  const state = tosState(body, today);
  return <Tag tone={tones[state]}>{tosStateLabels[locale][state]}</Tag>;
}
