import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";
import { sections } from "@/lib/sections";
import { supportWords } from "@/lib/subsidies/labels";
import { listRegister } from "@/lib/subsidies/register-queries";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/support/register", title: supportWords[locale].register, description: supportWords[locale].registerLead });
}

export default async function RegisterPage({ params }: Params) {
  const locale = await pageLocale(params);
  const entries = await listRegister(locale, new Date());
  const say = supportWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: sections.support[locale], href: "/support" }]} title={say.register} lead={say.registerLead} />
      <p className="no-print mt-4"><a className="link" href="/feeds/register.csv">{say.csv}</a></p>
      {entries.length === 0 ? <EmptyState title={say.none} /> : (
        <Table
          caption={say.register}
          rows={entries}
          keyOf={({ key }) => key}
          columns={[
            { key: "name", label: say.organisation, cell: ({ name, slug, address }) => <><Link href={`/${locale}/organisations/${slug}`}>{name}</Link><span className="block text-[0.9375rem] text-muted">{address}</span></> },
            { key: "inn", label: say.inn, cell: ({ inn }) => inn },
            { key: "ogrn", label: say.ogrn, cell: ({ ogrn }) => ogrn },
            { key: "form", label: say.form, cell: ({ form }) => form },
            { key: "size", label: say.size, cell: ({ size }) => size },
            { key: "term", label: say.heldTerm, cell: ({ term }) => term },
            { key: "decision", label: say.decision, cell: ({ decision }) => <span lang="ru" className="text-[0.9375rem]">{decision}</span> },
          ]}
        />
      )}
    </>
  );
}
