import { start } from "../actions";

import { Form } from "@/components/form/form";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { requireActor } from "@/lib/auth/session";
import { bookingSays } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import { listMyOrganisations } from "@/lib/bookings/queries";
import { bookingTerms } from "@/lib/bookings/terms";
import { dayAt, formatWeekday } from "@/lib/dates";
import { pick } from "@/lib/i18n";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { calendarWarning } from "@/lib/working-days";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/my/bookings/new", title: bookingWords[locale].newTitle });
}

export default async function NewBookingPage({ params }: Params) {
  const locale = await pageLocale(params);
  const actor = await requireActor();
  const today = dayAt(new Date());
  const [organisations, terms] = await Promise.all([listMyOrganisations(actor), bookingTerms(today)]);
  const say = bookingWords[locale];
  const warning = calendarWarning([Number(terms.first.slice(0, 4)), Number(terms.dueOn.slice(0, 4))], locale);
  const options = organisations.map(({ id, nameRu, nameEn }) => ({ value: id, label: pick(locale, nameRu, nameEn).text }));
  return (
    <>
      <PageHead locale={locale} trail={[{ label: say.title, href: "/my/bookings" }]} title={say.newTitle} lead={say.lead} />
      <div className="prose measure mt-4">
        <h2>{say.who}</h2>
        <p>{say.whoText}</p>
        <h2>{say.need}</h2>
        <ul>
          {say.needList.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p>
          {say.term} <strong>{formatWeekday(locale, terms.first)}</strong>. {say.answerBy}{" "}
          <strong>{formatWeekday(locale, terms.dueOn)}</strong>.
        </p>
        {warning ? <p className="text-muted">{warning}</p> : null}
        <p>{say.forbidden}</p>
        <p>
          <Link href={`/${locale}/support/premises`}>{say.hallsTitle}</Link>
        </p>
      </div>
      {options.length === 0 ? (
        <EmptyState title={say.noOrganisation}>{say.noOrganisationText}</EmptyState>
      ) : (
        <Form
          action={start}
          locale={locale}
          says={bookingSays[locale]}
          submit={say.start}
          fields={[
            { name: "locale", kind: "hidden", label: "", value: locale },
            { name: "organisationId", kind: "radio", label: say.organisation, options, value: options[0]?.value },
          ]}
        />
      )}
    </>
  );
}
