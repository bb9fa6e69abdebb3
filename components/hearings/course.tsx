import { Timeline } from "@/components/ui/timeline";
import { formatDay, formatDays, formatInstant } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { hearingWords } from "@/lib/hearings/labels";
import type { HearingWhole } from "@/lib/hearings/queries";
import type { Stage, StageKey } from "@/lib/hearings/rules";
import type { Locale } from "@/lib/i18n";

function whenOf(locale: Locale, hearing: HearingWhole): Record<StageKey, string | null> {
  const on = (day: Day | null) => day && formatDay(locale, day);
  return {
    act: on(hearing.actOn),
    notice: on(hearing.noticeOn),
    placed: on(hearing.placedOn),
    proposals: formatDays(locale, hearing.openOn, hearing.closeOn),
    meeting: hearing.meetingAt && formatInstant(locale, hearing.meetingAt),
    protocol: on(hearing.protocolOn),
    conclusion: on(hearing.conclusionOn),
    decision: on(hearing.decisionOn),
    cancelled: null,
  };
}

/** The stages with their dates; the state is written beside each, not only coloured. */
export function Course({ locale, hearing, stages }: { locale: Locale; hearing: HearingWhole; stages: readonly Stage[] }) {
  const t = hearingWords[locale];
  const when = whenOf(locale, hearing);
  return (
    <Timeline
      labels={t.states}
      steps={stages.map(({ key, state }) => ({
        key,
        state,
        title: t.stages[key],
        when: state === "now" && when[key] ? `${when[key]} · ${t.states.now}` : when[key],
        text: key === "cancelled" && hearing.cancelReasonRu ? <span lang="ru">{hearing.cancelReasonRu}</span> : null,
      }))}
    />
  );
}
