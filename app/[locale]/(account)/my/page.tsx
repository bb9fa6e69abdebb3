import { settingsWords } from "@/components/account/settings-labels";
import { BookingTable } from "@/components/bookings/booking-table";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { requireActor } from "@/lib/auth/session";
import { organisationsOf } from "@/lib/bookings/policy";
import { listMine } from "@/lib/bookings/queries";
import { dayAt } from "@/lib/dates";
import { fromDay } from "@/lib/days";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/my", title: settingsWords[locale].todayTitle });
}

export default async function TodayPage({ params }: Params) {
  const locale = await pageLocale(params);
  const actor = await requireActor();
  const { items } = await listMine(actor);
  const say = settingsWords[locale];
  const today = fromDay(dayAt(new Date()));
  const toAnswer = items.filter(({ status }) => status === "needsInfo");
  const waiting = items.filter(({ status }) => status === "requested");
  return (
    <>
      <PageHead
        locale={locale}
        title={
          <>
            {say.hello}, <span lang="ru">{actor.name}</span>
          </>
        }
      />
      {toAnswer.length + waiting.length === 0 ? <EmptyState title={say.noTasks}>{say.noTasksText}</EmptyState> : null}
      {toAnswer.length > 0 ? (
        <section className="mt-6">
          <h2>{say.answerNeeded}</h2>
          <BookingTable locale={locale} rows={toAnswer} base="my" today={today} />
        </section>
      ) : null}
      {waiting.length > 0 ? (
        <section className="mt-6">
          <h2>{say.awaiting}</h2>
          <BookingTable locale={locale} rows={waiting} base="my" today={today} />
        </section>
      ) : null}
      <h2 className="mt-8">{say.ways}</h2>
      <ul className="my-3 grid gap-2">
        {organisationsOf(actor).length > 0 ? (
          <li>
            <Link href={`/${locale}/my/bookings/new`}>{say.askHall}</Link>
          </li>
        ) : null}
        <li>
          <Link href={`/${locale}/events`}>{say.readEvents}</Link>
        </li>
        <li>
          <Link href={`/${locale}/hearings`}>{say.readHearings}</Link>
        </li>
      </ul>
    </>
  );
}
