import type { ReactNode } from "react";

import { AssignmentTag } from "@/components/meetings/assignment-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Said } from "@/components/ui/said";
import { formatDay } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { votesLabel } from "@/lib/meetings/labels";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { AgendaRow, FoundMeeting } from "@/lib/meetings/record-queries";
import { agendaDueOn, mayShowAgenda } from "@/lib/meetings/rules";

type AgendaProps = { locale: Locale; meeting: FoundMeeting; today: Day };

/** The questions in their order; of each, who speaks, what was decided, how many were for it and until when it is to be done. */
export function Agenda({ locale, meeting, today }: AgendaProps) {
  if (meeting.agenda.length === 0) return <NoAgenda locale={locale} meeting={meeting} />;
  const isHead = meeting.kind === "headPublicMeeting";
  return (
    <ol className="mt-4">
      {meeting.agenda.map((item) => (
        <li key={item.id} className="border-t border-line py-4">
          <h3 className="measure">
            <span className="text-muted">{`${item.position}. `}</span>
            <Said locale={locale} ru={item.titleRu} en={item.titleEn} />
          </h3>
          <Item locale={locale} item={item} today={today} isHead={isHead} />
        </li>
      ))}
    </ol>
  );
}

function NoAgenda({ locale, meeting: { status, day, bodies } }: { locale: Locale; meeting: FoundMeeting }) {
  const t = meetingWords[locale];
  if (mayShowAgenda(status)) return <EmptyState title={t.noAgenda} />;
  const days = bodies.map(({ noticeWorkingDays }) => noticeWorkingDays);
  const by = days.length > 0 ? t.agendaBy(formatDay(locale, agendaDueOn(day, Math.max(...days)))) : null;
  return <EmptyState title={t.agendaLater}>{by}</EmptyState>;
}

function Item({ locale, item, today, isHead }: { locale: Locale; item: AgendaRow; today: Day; isHead: boolean }) {
  const t = meetingWords[locale];
  const votes = votesLabel(locale, item);
  return (
    <dl className="measure">
      {item.rapporteurRu ? (
        <Pair label={isHead ? t.answers : t.rapporteur}>
          <Said locale={locale} ru={item.rapporteurRu} />
        </Pair>
      ) : null}
      {item.decisionRu ? (
        <Pair label={isHead ? t.answer : t.decision}>
          <Said locale={locale} ru={item.decisionRu} en={item.decisionEn} />
        </Pair>
      ) : null}
      {votes ? <Pair label={t.votes}>{votes}</Pair> : null}
      {item.dueOn ? (
        <Pair label={t.due}>
          {`${formatDay(locale, item.dueOn)} `}
          <AssignmentTag locale={locale} item={item} today={today} />
        </Pair>
      ) : null}
    </dl>
  );
}

function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="mt-2">
      <dt className="text-[0.9375rem] text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
