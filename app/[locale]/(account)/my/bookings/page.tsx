import { BookingTable } from "@/components/bookings/booking-table";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link, LinkButton } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { bookingWords } from "@/lib/bookings/page-labels";
import { listDrafts, listMine } from "@/lib/bookings/queries";
import { answersInput } from "@/lib/bookings/schema";
import { dayAt, formatInstant } from "@/lib/dates";
import { fromDay } from "@/lib/days";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams; searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/my/bookings", title: bookingWords[locale].title });
}

export default async function MyBookingsPage({ params, searchParams }: Params) {
  const locale = await pageLocale(params);
  const { after } = await searchParams;
  const actor = await requireActor();
  const [{ items, next }, drafts] = await Promise.all([
    listMine(actor, typeof after === "string" ? after : null),
    listDrafts(actor),
  ]);
  const say = bookingWords[locale];
  return (
    <>
      <PageHead locale={locale} title={say.title} />
      <p className="no-print mt-5">
        <LinkButton href={`/${locale}/my/bookings/new`}>{say.newTitle}</LinkButton>
      </p>
      {drafts.length > 0 ? (
        <section className="mt-8">
          <h2>{say.drafts}</h2>
          <ul className="my-3 grid gap-2">
            {drafts.map(({ id, updatedAt, answers }) => (
              <li key={id}>
                <Link href={`/${locale}/my/bookings/drafts/${id}/check`}>
                  {answersInput.safeParse(answers).data?.title ?? say.draft}
                </Link>{" "}
                <span className="text-muted">{formatInstant(locale, updatedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {items.length === 0 ? (
        <EmptyState title={say.none}>{say.noneText}</EmptyState>
      ) : (
        <BookingTable locale={locale} rows={items} base="my" today={fromDay(dayAt(new Date()))} />
      )}
      <Pagination locale={locale} next={next ? `?after=${next}` : null} />
    </>
  );
}
