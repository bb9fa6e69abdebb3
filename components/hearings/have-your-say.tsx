import type { ReactNode } from "react";

import { Said } from "@/components/ui/said";
import { formatInstant } from "@/lib/dates";
import { hearingPageWords } from "@/lib/hearings/page-labels";
import type { HearingWhole } from "@/lib/hearings/queries";
import { isTownPlanning } from "@/lib/hearings/terms";
import { type Locale, pick } from "@/lib/i18n";

type Office = { addressRu: string; addressEn: string; email: string };
type HaveYourSayProps = { locale: Locale; hearing: HearingWhole; office: Office | null; isWritingOpen: boolean };

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <strong>{`${title}: `}</strong>
      {children}
    </li>
  );
}

/** The ways that exist; once written proposals are closed, only the meeting. */
export function HaveYourSay({ locale, hearing, office, isWritingOpen }: HaveYourSayProps) {
  const t = hearingPageWords[locale];
  return (
    <section aria-labelledby="say" className="mt-6">
      <h2 id="say">{t.how}</h2>
      <ul className="prose measure mt-3 list-disc ps-5">
        {isWritingOpen ? <Writing locale={locale} hearing={hearing} office={office} /> : null}
        {hearing.meetingAt ? (
          <Way title={t.atMeeting}>
            {`${formatInstant(locale, hearing.meetingAt)}. `}
            {hearing.meetingPlaceRu ? <Said locale={locale} ru={hearing.meetingPlaceRu} en={hearing.meetingPlaceEn} /> : null}
            {`. ${t.atMeetingText}`}
          </Way>
        ) : null}
      </ul>
      <p className="measure mt-3">{isTownPlanning(hearing.subject) ? t.whatToSayTown : t.whatToSayGeneral}</p>
      <p className="measure mt-2 text-muted">{t.notHere}</p>
    </section>
  );
}

function Writing({ locale, hearing, office }: Omit<HaveYourSayProps, "isWritingOpen">) {
  const t = hearingPageWords[locale];
  const subject = encodeURIComponent(t.emailSubject(pick(locale, hearing.titleRu, hearing.titleEn).text));
  return (
    <>
      {office ? (
        <>
          <Way title={t.byMail}>
            {`${t.byMailText} `}
            <Said locale={locale} ru={office.addressRu} en={office.addressEn} />
            {", "}
            <Said locale={locale} ru={hearing.organiserRu} en={hearing.organiserEn} />.
          </Way>
          <Way title={t.byEmail}>
            <a className="link" href={`mailto:${office.email}?subject=${subject}`}>
              {office.email}
            </a>
          </Way>
        </>
      ) : null}
      {hearing.expositionRu ? (
        <Way title={t.atExposition}>
          <Said locale={locale} ru={hearing.expositionRu} en={hearing.expositionEn} /> {t.atExpositionText}
        </Way>
      ) : null}
    </>
  );
}
