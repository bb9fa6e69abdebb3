import type { ReactNode } from "react";

import { AreaNav } from "@/components/account/area-nav";
import { requireStaff } from "@/lib/auth/session";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";

export default async function AdminLayout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  const locale = await pageLocale(params);
  const actor = await requireStaff();
  return (
    <>
      <AreaNav locale={locale} area="admin" name={actor.name} alsoOffice />
      {children}
    </>
  );
}
