import { notFound } from "next/navigation";
import { z } from "zod";

import { adminWords } from "@/components/admin/labels";
import { PageHead } from "@/components/layout/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { listAccounts, mayReadAccounts } from "@/lib/accounts/queries";
import { roleNames } from "@/lib/auth/labels";
import { requireStaff } from "@/lib/auth/session";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams; searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/admin/people", title: adminWords[locale].people });
}

export default async function PeoplePage({ params, searchParams }: Params) {
  const locale = await pageLocale(params);
  const { after } = await searchParams;
  const actor = await requireStaff();
  if (!mayReadAccounts(actor)) notFound();
  const accounts = await listAccounts(actor, typeof after === "string" && z.uuid().safeParse(after).success ? after : null);
  const say = adminWords[locale];
  return (
    <>
      <PageHead locale={locale} title={say.people} />
      <Table
        caption={say.people}
        rows={accounts}
        keyOf={({ id }) => id}
        columns={[
          { key: "name", label: say.person, cell: ({ name }) => <span lang="ru">{name ?? "—"}</span> },
          { key: "email", label: say.email, cell: ({ email }) => email },
          { key: "roles", label: say.roles, cell: ({ roles }) => roles.map(({ role }) => roleNames[locale][role]).join(", ") },
          {
            key: "organisations",
            label: say.organisations,
            cell: ({ mandates }) => (
              <span lang="ru">{mandates.map(({ organisation }) => organisation.shortNameRu).join(", ") || "—"}</span>
            ),
          },
          { key: "status", label: say.status, cell: ({ status }) => say.statuses[status] },
        ]}
      />
      <Pagination locale={locale} next={accounts.length === 50 ? `?after=${accounts.at(-1)?.id ?? ""}` : null} />
    </>
  );
}
