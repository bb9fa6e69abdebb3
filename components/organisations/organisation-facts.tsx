import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n";
import { formatPhone } from "@/lib/identifiers";
import { kindNames } from "@/lib/organisations/labels";
import { organisationWords } from "@/lib/organisations/page-labels";
import type { FoundOrganisation } from "@/lib/organisations/queries";

/** Who leads it, where it is, and the numbers it is registered under. */
export function OrganisationFacts({ locale, organisation }: { locale: Locale; organisation: FoundOrganisation }) {
  const t = organisationWords[locale];
  const { kind, phone, email, inn, ogrn, registeredOn, leaderName, addressRu, addressEn } = organisation;
  return (
    <SummaryList
      rows={[
        { label: t.kind, value: kindNames[locale][kind] },
        { label: t.shortName, value: <Said locale={locale} ru={organisation.shortNameRu} /> },
        { label: t.leader, value: <Said locale={locale} ru={leaderName} /> },
        { label: t.address, value: <Said locale={locale} ru={addressRu} en={addressEn} /> },
        { label: t.phone, value: phone ? <Contact href={`tel:${phone}`} text={formatPhone(phone)} /> : null },
        { label: t.email, value: email ? <Contact href={`mailto:${email}`} text={email} /> : null },
        { label: t.inn, value: inn },
        { label: t.ogrn, value: ogrn },
        { label: t.registered, value: formatDay(locale, registeredOn) },
      ]}
    />
  );
}

function Contact({ href, text }: { href: string; text: string }) {
  return (
    <a className="link" href={href}>
      {text}
    </a>
  );
}
