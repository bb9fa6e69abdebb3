import type { Metadata } from "next";

import { PageHead } from "@/components/layout/page-head";
import { SupportWay, type WayLink } from "@/components/programmes/support-way";
import { Notice } from "@/components/ui/notice";
import { dayAt } from "@/lib/dates";
import type { Day } from "@/lib/days";
import { type Locale, pick } from "@/lib/i18n";
import { valueLabel } from "@/lib/legal-rules/labels";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { type LegalRule, ruleInForce } from "@/lib/legal-rules/rules";
import { findMunicipality } from "@/lib/municipality/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { type ProgrammeSummary, listPublishedProgrammes } from "@/lib/programmes/queries";
import { type SupportTerms, type Way, supportHead, supportLinks, supportWays } from "@/lib/programmes/support-labels";
import { sections } from "@/lib/sections";

const codes: Record<keyof SupportTerms, readonly [code: string, otherwise: string]> = {
  hallLead: ["room_request.lead", "10wd"],
  hallAnswer: ["room_request.decision", "5wd"],
  shortUse: ["property.short_term", "30d"],
  applications: ["subsidy.applications.min", "30d"],
  sign: ["subsidy.agreement.sign", "10wd"],
  repay: ["subsidy.repayment", "30d"],
  listTerm: ["property.list.min_term", "5y"],
};

function termsOn(locale: Locale, rules: readonly LegalRule[], today: Day): SupportTerms {
  const said = ([code, otherwise]: readonly [string, string]) => {
    const rule = ruleInForce(rules, code, today);
    return valueLabel(locale, rule?.value ?? rule?.min ?? rule?.max ?? otherwise);
  };
  return Object.fromEntries(Object.entries(codes).map(([key, code]) => [key, said(code)])) as SupportTerms;
}

function linksOf(locale: Locale, programmes: readonly ProgrammeSummary[]): Record<Way["key"], readonly WayLink[]> {
  const t = supportLinks[locale];
  const name = ({ titleRu, titleEn }: ProgrammeSummary) => pick(locale, `«${titleRu}»`, titleEn).text;
  return {
    programme: programmes.map((each) => ({ label: `${t.programme} ${name(each)}`, href: `/support/programmes/${each.slug}` })),
    subsidies: [
      { label: t.subsidies, href: "/support/subsidies" },
      { label: t.register, href: "/support/register" },
    ],
    premises: [{ label: t.premises, href: "/support/premises#register" }],
    halls: [
      { label: t.halls, href: "/support/premises" },
      { label: t.ask, href: "/my/bookings/new" },
    ],
    transport: [{ label: t.contacts, href: "/about#contacts" }],
    advice: [
      { label: t.events, href: "/events" },
      { label: t.practices, href: "/practices" },
    ],
  };
}

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/support", title: sections.support[locale], description: supportHead[locale].lead });
}

export default async function Support({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const [programmes, rules, city] = await Promise.all([listPublishedProgrammes(), listLegalRules(), findMunicipality()]);
  const t = supportHead[locale];
  const ways = supportWays[locale](termsOn(locale, rules, dayAt(new Date())));
  const links = linksOf(locale, programmes);

  return (
    <>
      <PageHead locale={locale} title={sections.support[locale]} lead={t.lead} />
      <nav aria-label={t.jump} className="no-print mt-6">
        <ul className="grid gap-2 md:grid-cols-2">
          {ways.map(({ key, title }) => (
            <li key={key}>
              <a className="link" href={`#${key}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ways.map((way) => (
        <SupportWay key={way.key} locale={locale} way={way} links={links[way.key]} />
      ))}
      <div className="mt-10">
        <Notice title={t.office}>
          <p>{t.officeText}</p>
          {city ? <p className="mt-1 font-semibold">{city.phone}</p> : null}
        </Notice>
      </div>
    </>
  );
}
