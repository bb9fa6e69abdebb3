import { notFound } from "next/navigation";

import { adminWords } from "@/components/admin/labels";
import { BookingTable } from "@/components/bookings/booking-table";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { requireStaff } from "@/lib/auth/session";
import { bookingWords } from "@/lib/bookings/page-labels";
import { mayReadQueue } from "@/lib/bookings/policy";
import { listQueue } from "@/lib/bookings/queries";
import { dayAt } from "@/lib/dates";
import { fromDay } from "@/lib/days";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams; searchParams: Promise<{ after?: string | string[]; show?: string | string[] }> };
const open = ["requested", "needsInfo"] as const;
const closed = ["confirmed", "denied", "withdrawn", "cancelled"] as const;

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/admin/bookings", title: bookingWords[locale].queue });
}

export default async function QueuePage({ params, searchParams }: Params) {
  const locale = await pageLocale(params);
  const { after, show } = await searchParams;
  const actor = await requireStaff();
  if (!mayReadQueue(actor)) notFound();
  const decided = show === "decided";
  const { items, next } = await listQueue(actor, {
    statuses: decided ? closed : open,
    cursor: typeof after === "string" ? after : null,
  });
  const say = bookingWords[locale];
  const tab = (label: string, href: string, here: boolean) =>
    here ? <strong aria-current="page">{label}</strong> : <Link href={href}>{label}</Link>;
  return (
    <>
      <PageHead locale={locale} title={say.queue} />
      <p className="no-print mt-4 flex gap-5">
        {tab(adminWords[locale].waitingTab, `/${locale}/admin/bookings`, !decided)}
        {tab(adminWords[locale].decided, `/${locale}/admin/bookings?show=decided`, decided)}
      </p>
      {items.length === 0 ? (
        <EmptyState title={say.queueEmpty}>{say.queueEmptyText}</EmptyState>
      ) : (
        <BookingTable locale={locale} rows={items} base="admin" today={fromDay(dayAt(new Date()))} />
      )}
      <Pagination locale={locale} next={next ? `?${decided ? "show=decided&" : ""}after=${next}` : null} />
    </>
  );
}
