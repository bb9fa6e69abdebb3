import { Tag, type Tone } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n";
import { phaseLabels, statusLabels } from "@/lib/meetings/labels";
import type { MeetingPhase } from "@/lib/meetings/rules";
import type { MeetingStatus } from "@/prisma/generated/enums";

const tones: Record<MeetingStatus, Tone> = {
  scheduled: "plain",
  agendaPublished: "action",
  held: "plain",
  minutesPublished: "good",
  postponed: "warn",
  cancelled: "danger",
};

const isEarly = (status: MeetingStatus) => status === "scheduled" || status === "agendaPublished";

/** The state the office recorded; where the hour has come and the office has not spoken yet, what the clock says. */
export function MeetingTag({ locale, status, phase }: { locale: Locale; status: MeetingStatus; phase?: MeetingPhase }) {
  if (isEarly(status) && (phase === "now" || phase === "past"))
    return <Tag tone={phase === "now" ? "action" : "plain"}>{phaseLabels[locale][phase]}</Tag>;
  return <Tag tone={tones[status]}>{statusLabels[locale][status]}</Tag>;
}
