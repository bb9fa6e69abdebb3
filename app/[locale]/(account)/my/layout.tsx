import type { ReactNode } from "react";

import { AreaNav } from "@/components/account/area-nav";
import { isStaff } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";

export default async function MyLayout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  const locale = await pageLocale(params);
  const actor = await requireActor();
  return (
    <>
      <AreaNav locale={locale} area="my" name={actor.name} alsoOffice={isStaff(actor)} />
      {children}
    </>
  );
}
