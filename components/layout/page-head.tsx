import type { ReactNode } from "react";

import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import type { Locale } from "@/lib/i18n";

type PageHeadProps = { locale: Locale; trail?: readonly Crumb[]; title: ReactNode; above?: ReactNode; lead?: ReactNode };

/** How every page but the front one begins. */
export function PageHead({ locale, trail = [], title, above, lead }: PageHeadProps) {
  return (
    <>
      <Breadcrumbs locale={locale} trail={trail} />
      {above ? <div className="mb-2 flex flex-wrap gap-2">{above}</div> : null}
      <h1 className="max-w-4xl">{title}</h1>
      {lead ? <p className="measure mt-3 text-[1.125em] text-muted">{lead}</p> : null}
    </>
  );
}
