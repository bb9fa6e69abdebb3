import { notFound } from "next/navigation";
import { z } from "zod";

import { PageHead } from "@/components/layout/page-head";
import { Link, LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/session";
import { bookingWords } from "@/lib/bookings/page-labels";
import { mayRequest } from "@/lib/bookings/policy";
import { findBooking } from "@/lib/bookings/queries";
import { formatSpan, formatWeekday } from "@/lib/dates";
import { toDay } from "@/lib/days";
import { pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/my/bookings", title: bookingWords[locale].sentTitle });
}

export default async function SentPage({ params }: Params) {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await requireActor();
  const booking = await findBooking(actor, id);
  if (!booking || !mayRequest(actor, booking)) notFound();
  const say = bookingWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: say.title, href: "/my/bookings" }]} title={say.sentTitle} />
      <Notice tone="good">
        <p>{say.sentNumber}</p>
        <p className="text-[2rem] font-bold">{booking.number}</p>
        <p>
          <span lang="ru">{booking.premises.nameRu}</span>, {formatSpan(locale, booking.startAt, booking.endAt)}
        </p>
      </Notice>
      <h2 className="mt-6">{say.sentNext}</h2>
      <ol className="measure mt-2 list-decimal ps-6">
        {say.sentSteps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p className="mt-3">
        {say.answerBy} <strong>{formatWeekday(locale, toDay(booking.dueOn))}</strong>.
      </p>
      <p className="no-print mt-6 flex flex-wrap items-center gap-5">
        <LinkButton href={`/${locale}/my/bookings/${id}`}>{say.toRequest}</LinkButton>
        <Link href={`/${locale}/my/bookings`}>{say.toList}</Link>
      </p>
    </>
  );
}
