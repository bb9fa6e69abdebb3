import { Tag, type Tone } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n";
import { phaseLabels, statusLabel } from "@/lib/meetings/labels";
import { meetingPhase } from "@/lib/meetings/rules";
import type { MeetingKind, MeetingStatus } from "@/prisma/generated/enums";

const tones: Record<MeetingStatus, Tone> = {
  scheduled: "plain",
  agendaPublished: "action",
  held: "plain",
  minutesPublished: "good",
  postponed: "warn",
  cancelled: "danger",
};

type Meeting = { status: MeetingStatus; kind: MeetingKind; startAt: Date; endAt: Date | null };

const isEarly = (status: MeetingStatus) => status === "scheduled" || status === "agendaPublished";

/** The state the office recorded; where the hour has come and the office has not spoken yet, what the clock says. */
export function MeetingTag({ locale, meeting, now }: { locale: Locale; meeting: Meeting; now: Date }) {
  const phase = meetingPhase(meeting, now);
  if (isEarly(meeting.status) && (phase === "now" || phase === "past"))
    return <Tag tone={phase === "now" ? "action" : "plain"}>{phaseLabels[locale][phase]}</Tag>;
  return <Tag tone={tones[meeting.status]}>{statusLabel(locale, meeting)}</Tag>;
}
