import { redirect } from "next/navigation";

import { saveTime } from "../../../actions";
import { type DraftParams, openDraft, titleOf } from "../draft";

import { StepHead } from "@/components/bookings/step-head";
import { WeekCalendar } from "@/components/bookings/week-calendar";
import { Form } from "@/components/form/form";
import { Link } from "@/components/ui/link";
import { bookingSays } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import { gridOf } from "@/lib/bookings/rules";
import { bookingTerms } from "@/lib/bookings/terms";
import { dayAt, formatWeekday } from "@/lib/dates";
import { addDays, isDay, weekOf } from "@/lib/days";
import { listPublishedHalls, readBusy } from "@/lib/halls/queries";

export const generateMetadata = titleOf("time");

type TimeParams = DraftParams & { searchParams: Promise<{ week?: string | string[] }> };

export default async function TimeStep({ params, searchParams }: TimeParams) {
  const { locale, draft, hidden } = await openDraft(params);
  const { week } = await searchParams;
  const hall = (await listPublishedHalls()).find(({ id }) => id === draft.answers.premisesId);
  if (!hall) redirect(`/${locale}/my/bookings/drafts/${draft.id}/hall`);

  const terms = await bookingTerms(dayAt(new Date()));
  const wanted = typeof week === "string" && isDay(week) ? week : (draft.answers.day ?? terms.first);
  const monday = weekOf(wanted)[0] ?? wanted;
  const busy = await readBusy(hall.id, monday);
  const say = bookingWords[locale];
  const times = gridOf(hall).map((time) => ({ value: time, label: time }));
  const days = weekOf(monday)
    .filter((day) => day >= terms.first && day <= terms.last)
    .map((day) => ({ value: day, label: formatWeekday(locale, day) }));
  return (
    <>
      <StepHead locale={locale} draftId={draft.id} step="time" title={say.timeQuestion} />
      <nav aria-label={say.week} className="mt-4 flex flex-wrap gap-4">
        {monday > terms.first ? <Link href={`?week=${addDays(monday, -7)}`}>{`← ${say.previousWeek}`}</Link> : null}
        <Link href={`?week=${addDays(monday, 7)}`}>{`${say.nextWeek} →`}</Link>
      </nav>
      <WeekCalendar locale={locale} monday={monday} busy={busy} opensAt={hall.opensAt} closesAt={hall.closesAt} />
      <Form
        key={monday}
        action={saveTime}
        locale={locale}
        says={bookingSays[locale]}
        submit={say.continue}
        fields={[
          ...hidden,
          {
            name: "day",
            kind: "select",
            label: say.day,
            options: days,
            value:
              draft.answers.day && days.some(({ value }) => value === draft.answers.day) ? draft.answers.day : days[0]?.value,
          },
          { name: "from", kind: "select", label: say.from, options: times.slice(0, -1), value: draft.answers.from ?? "10:00" },
          { name: "to", kind: "select", label: say.to, options: times.slice(1), value: draft.answers.to ?? "12:00" },
        ]}
      />
    </>
  );
}
