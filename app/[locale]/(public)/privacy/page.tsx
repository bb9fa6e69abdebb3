import type { Metadata } from "next";

import { type PrivacyWords, privacyWords } from "@/app/[locale]/(public)/privacy/words";
import { PageHead } from "@/components/layout/page-head";
import { TextSections } from "@/components/pages/text-sections";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { consentVersion } from "@/lib/auth/schema";
import { dayAt } from "@/lib/dates";
import { type Locale, pick } from "@/lib/i18n";
import { valueLabel } from "@/lib/legal-rules/labels";
import { listLegalRules } from "@/lib/legal-rules/queries";
import { type LegalRule, ruleInForce } from "@/lib/legal-rules/rules";
import { findMunicipality } from "@/lib/municipality/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/privacy", title: sections.privacy[locale], description: privacyWords[locale].lead });
}

function Purposes({ t }: { t: PrivacyWords }) {
  const columns = (["data", "why", "basis", "kept"] as const).map((key) => ({
    key,
    label: t.columns[key],
    cell: (row: PrivacyWords["purposes"][number]) => row[key],
  }));
  return (
    <Table
      caption={t.purposesTitle}
      rows={t.purposes}
      keyOf={({ key }) => key}
      columns={[{ key: "who", label: t.whoColumn, cell: ({ who }) => who }, ...columns]}
    />
  );
}

/** Terms come from the register of legal rules, so that a change of the law changes the page. */
function Rights({ locale, t, rules }: { locale: Locale; t: PrivacyWords; rules: readonly LegalRule[] }) {
  const today = dayAt(new Date());
  const rows = t.rights.flatMap(({ code, right }) => {
    const rule = ruleInForce(rules, code, today);
    return rule ? [{ code, right, law: rule.law, term: rule.max ?? rule.value ?? "" }] : [];
  });
  return (
    <Table
      caption={t.rightsTitle}
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        { key: "right", label: t.rightColumns.right, cell: ({ right }) => right },
        { key: "term", label: t.rightColumns.term, cell: ({ term }) => t.upTo(valueLabel(locale, term)) },
        { key: "law", label: t.rightColumns.law, cell: ({ law }) => <span lang="ru">{law}</span> },
      ]}
    />
  );
}

export default async function Privacy({ params }: { params: LocaleParams }) {
  const locale = await pageLocale(params);
  const t = privacyWords[locale];
  const [city, rules] = await Promise.all([findMunicipality(), listLegalRules()]);
  const said = (ru = "", en = "") => pick(locale, ru, en).text;
  const operator = {
    name: said(city?.nameRu, city?.nameEn),
    address: said(city?.addressRu, city?.addressEn),
    phone: city?.phone ?? "",
    email: city?.email ?? "",
  };

  return (
    <>
      <PageHead locale={locale} title={sections.privacy[locale]} lead={t.lead} />
      <h2 id="operator" className="mt-10">
        {t.operatorTitle}
      </h2>
      <SummaryList
        rows={[
          ...(["name", "address", "phone", "email"] as const).map((key) => ({
            label: t.operatorRows[key],
            value: operator[key],
          })),
          { label: t.operatorRows.base, value: t.operatorBase },
        ]}
      />
      <h2 id="purposes" className="mt-10">
        {t.purposesTitle}
      </h2>
      <Purposes t={t} />
      <h2 id="rights" className="mt-10">
        {t.rightsTitle}
      </h2>
      <p className="measure mt-2">{t.rightsLead}</p>
      <Rights locale={locale} t={t} rules={rules} />
      <TextSections sections={t.middle} />
      <section aria-labelledby="consent" className="prose measure mt-10">
        <h2 id="consent">{t.consentTitle}</h2>
        <p className="text-muted">{t.consentVersion(consentVersion)}</p>
        {t.consent(operator).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="text-muted">{t.consentNote}</p>
      </section>
    </>
  );
}
