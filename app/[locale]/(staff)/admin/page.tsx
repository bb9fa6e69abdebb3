import { adminWords } from "@/components/admin/labels";
import { BookingTable } from "@/components/bookings/booking-table";
import { PageHead } from "@/components/layout/page-head";
import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { requireStaff } from "@/lib/auth/session";
import { mayReadQueue } from "@/lib/bookings/policy";
import { countWaiting, listQueue } from "@/lib/bookings/queries";
import { dayAt } from "@/lib/dates";
import { fromDay } from "@/lib/days";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/admin", title: adminWords[locale].today });
}

export default async function OfficeTodayPage({ params }: Params) {
  const locale = await pageLocale(params);
  const actor = await requireStaff();
  const today = fromDay(dayAt(new Date()));
  const [{ waiting, overdue }, { items }] = await Promise.all([
    countWaiting(actor, today),
    listQueue(actor, { statuses: ["requested"] }),
  ]);
  const say = adminWords[locale];
  return (
    <>
      <PageHead locale={locale} title={say.today} />
      {mayReadQueue(actor) ? (
        <>
          <Facts
            facts={[
              { label: say.waiting, value: waiting },
              { label: say.overdue, value: overdue },
            ]}
          />
          <p>
            <Link href={`/${locale}/admin/bookings`}>{say.toQueue}</Link>
          </p>
          {items.length > 0 ? <BookingTable locale={locale} rows={items.slice(0, 8)} base="admin" today={today} /> : null}
        </>
      ) : null}
    </>
  );
}
