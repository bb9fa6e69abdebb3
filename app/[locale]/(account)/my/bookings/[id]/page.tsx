import { notFound } from "next/navigation";
import { z } from "zod";

import { move } from "../actions";

import { BookingCard } from "@/components/bookings/booking-card";
import { MoveForms } from "@/components/bookings/move-forms";
import { PageHead } from "@/components/layout/page-head";
import { Tag } from "@/components/ui/tag";
import { requireActor } from "@/lib/auth/session";
import { statusNames, statusTones } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import { may, mayRequest } from "@/lib/bookings/policy";
import { findBooking } from "@/lib/bookings/queries";
import { type Move, objection } from "@/lib/bookings/rules";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: Promise<{ locale: string; id: string }> };
const own: readonly Move[] = ["answer", "withdraw", "cancel"];

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/my/bookings", title: bookingWords[locale].title });
}

export default async function MyBookingPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await requireActor();
  const booking = await findBooking(actor, id);
  if (!booking || !mayRequest(actor, booking)) notFound();
  const possible = own.filter((name) => may[name](actor, booking) && objection(name, booking, new Date()) === null);
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: bookingWords[locale].title, href: "/my/bookings" }]}
        above={
          <>
            <span className="text-muted">{booking.number}</span>
            <Tag tone={statusTones[booking.status]}>{statusNames[locale][booking.status]}</Tag>
          </>
        }
        title={<span lang="ru">{booking.title}</span>}
      />
      <MoveForms locale={locale} booking={booking} moves={possible} action={move} />
      <BookingCard locale={locale} booking={booking} />
    </>
  );
}
