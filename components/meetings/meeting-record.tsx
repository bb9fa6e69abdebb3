import { MeetingTag } from "@/components/meetings/meeting-tag";
import { AssignmentTag } from "@/components/meetings/assignment-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay, formatInstant } from "@/lib/dates";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { kindLabels, modeLabels, votesLabel } from "@/lib/meetings/labels";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { AgendaRow, FoundMeeting } from "@/lib/meetings/record-queries";
import { isOff, quorumOf } from "@/lib/meetings/rules";

type RecordProps = { locale: Locale; meeting: FoundMeeting; today: Day };

function Item({ locale, item, today }: { locale: Locale; item: AgendaRow; today: Day }) {
  const say = meetingWords[locale];
  const votes = votesLabel(locale, item);
  return (
    <li className="border-b border-line py-4">
      <h3><Said locale={locale} ru={item.titleRu} en={item.titleEn} /></h3>
      {item.rapporteurRu ? <p className="text-muted">{say.rapporteur}: <span lang="ru">{item.rapporteurRu}</span></p> : null}
      {item.decisionRu ? <p className="mt-2"><strong>{say.decision}:</strong> <Said locale={locale} ru={item.decisionRu} en={item.decisionEn} /></p> : null}
      {votes ? <p className="text-[0.9375rem] text-muted">{`${say.votes}: ${votes}`}</p> : null}
      {item.dueOn ? (
        <p className="mt-1 text-[0.9375rem]">
          {`${say.due}: ${formatDay(locale, item.dueOn)} `}<AssignmentTag locale={locale} item={item} today={today} />
        </p>
      ) : null}
    </li>
  );
}

/** Everything public about a meeting; cancelled and postponed ones keep their date and say why. */
export function MeetingRecord({ locale, meeting, today }: RecordProps) {
  const say = meetingWords[locale];
  const { bodies, listed, present, invited, status, reasonRu, startAt, agenda, placeRu } = meeting;
  const quorum = listed !== null && present !== null ? quorumOf({ listed, present, shares: bodies.map(({ quorumShare }) => quorumShare) }) : null;
  return (
    <>
      {isOff(status) ? (
        <Notice tone={status === "cancelled" ? "danger" : "warn"} title={status === "cancelled" ? say.cancelled : say.postponed}>
          <p>{reasonRu ? <span lang="ru">{reasonRu}</span> : say.reasonNone}</p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { label: isOff(status) ? say.wasToBe : say.when, value: formatInstant(locale, startAt) },
          { label: say.where, value: placeRu ? <Said locale={locale} ru={placeRu} en={meeting.placeEn} /> : null },
          { label: say.how, value: modeLabels[locale][meeting.mode] },
          { label: say.kind, value: <>{kindLabels[locale][meeting.kind]} <MeetingTag locale={locale} status={status} /></> },
          { label: say.number, value: meeting.number },
          { label: say.bodies, value: bodies.length === 0 ? null : <ul>{bodies.map((body) => <li key={body.slug}><Link href={`/${locale}/councils/${body.slug}`}><Said locale={locale} ru={body.nameRu} en={body.nameEn} /></Link></li>)}</ul> },
          { label: say.listed, value: listed },
          { label: say.present, value: present },
          { label: say.invited, value: invited },
          { label: say.quorum, value: quorum ? say.quorumIs(quorum) : null },
        ]}
      />
      <h2 className="mt-8">{say.agenda}</h2>
      {agenda.length === 0 ? <EmptyState title={say.agendaLater} /> : <ol>{agenda.map((item) => <Item key={item.id} locale={locale} item={item} today={today} />)}</ol>}
      <h2 className="mt-8">{say.documents}</h2>
      <p className="text-muted">{say.noDocumentsHint}</p>
    </>
  );
}
