import { Tag, type Tone } from "@/components/ui/tag";
import { hearingWords } from "@/lib/hearings/labels";
import type { Phase } from "@/lib/hearings/rules";
import type { Locale } from "@/lib/i18n";

const tones: Record<Phase, Tone> = {
  cancelled: "danger",
  coming: "plain",
  open: "good",
  meeting: "action",
  summing: "plain",
  concluded: "plain",
};

export function HearingTag({ locale, phase }: { locale: Locale; phase: Phase }) {
  return <Tag tone={tones[phase]}>{hearingWords[locale].phases[phase]}</Tag>;
}
