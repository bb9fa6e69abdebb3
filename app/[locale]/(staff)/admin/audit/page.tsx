import { notFound } from "next/navigation";

import { adminWords } from "@/components/admin/labels";
import { PageHead } from "@/components/layout/page-head";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { findBrokenSeal, listEntries, mayReadJournal } from "@/lib/audit-journal/queries";
import { requireStaff } from "@/lib/auth/session";
import { formatInstant } from "@/lib/dates";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams; searchParams: Promise<{ before?: string | string[] }> };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/admin/audit", title: adminWords[locale].audit });
}

export default async function AuditPage({ params, searchParams }: Params) {
  const locale = await pageLocale(params);
  const { before } = await searchParams;
  const actor = await requireStaff();
  if (!mayReadJournal(actor)) notFound();
  const from = typeof before === "string" && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
  const [{ items, next }, broken] = await Promise.all([listEntries(actor, from), findBrokenSeal()]);
  const say = adminWords[locale];
  return (
    <>
      <PageHead locale={locale} title={say.audit} lead={say.auditLead} />
      {broken === null ? (
        <Notice tone="good">{say.sealGood}</Notice>
      ) : (
        <Notice tone="danger">{`${say.sealBroken} ${broken}`}</Notice>
      )}
      <Table
        caption={say.audit}
        rows={items}
        keyOf={({ id }) => String(id)}
        columns={[
          { key: "at", label: say.at, cell: ({ at }) => formatInstant(locale, at) },
          { key: "who", label: say.who, cell: ({ who }) => (who ? <span lang="ru">{who}</span> : say.system) },
          { key: "action", label: say.action, cell: ({ action }) => <code>{action}</code> },
          {
            key: "object",
            label: say.object,
            cell: ({ objectId }) => <code className="break-all text-[0.8125rem]">{objectId}</code>,
          },
        ]}
      />
      <Pagination locale={locale} next={next === null ? null : `?before=${next}`} />
    </>
  );
}
