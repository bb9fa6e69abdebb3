import { Agenda } from "@/components/meetings/agenda";
import { MeetingDocuments } from "@/components/meetings/meeting-documents";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { Notice } from "@/components/ui/notice";
import { Said, SaidProse } from "@/components/ui/said";
import type { Day } from "@/lib/days";
import type { Locale } from "@/lib/i18n";
import { meetingWords } from "@/lib/meetings/page-labels";
import type { FoundMeeting } from "@/lib/meetings/record-queries";
import { isOff } from "@/lib/meetings/rules";

type ViewProps = { locale: Locale; meeting: FoundMeeting; today: Day };

/** A meeting from its facts to its papers, under a page's head. */
export function MeetingView({ locale, meeting, today }: ViewProps) {
  const t = meetingWords[locale];
  return (
    <>
      {isOff(meeting.status) ? <CalledOff locale={locale} meeting={meeting} /> : null}
      {meeting.bodies.length > 1 ? <p className="mt-4 text-muted">{t.joint}</p> : null}
      <MeetingFacts locale={locale} meeting={meeting} />
      {meeting.aboutRu ? <SaidProse locale={locale} ru={meeting.aboutRu} en={meeting.aboutEn} /> : null}
      <section aria-labelledby="agenda" className="mt-10">
        <h2 id="agenda">{meeting.kind === "headPublicMeeting" ? t.questions : t.agenda}</h2>
        <Agenda locale={locale} meeting={meeting} today={today} />
      </section>
      <section aria-labelledby="documents" className="mt-10">
        <h2 id="documents">{t.documents}</h2>
        <MeetingDocuments locale={locale} documents={meeting.documents} />
      </section>
    </>
  );
}

/** The date and the place stay on the page; this says why they no longer hold. */
function CalledOff({ locale, meeting: { status, kind, reasonRu } }: { locale: Locale; meeting: FoundMeeting }) {
  const t = meetingWords[locale];
  const isCancelled = status === "cancelled";
  return (
    <Notice
      tone={isCancelled ? "danger" : "warn"}
      title={t.calledOff[kind === "headPublicMeeting" ? "head" : "body"][isCancelled ? "cancelled" : "postponed"]}
    >
      <p>{reasonRu ? <Said locale={locale} ru={reasonRu} /> : t.reasonNone}</p>
      {isCancelled ? null : <p>{t.newDate}</p>}
    </Notice>
  );
}
