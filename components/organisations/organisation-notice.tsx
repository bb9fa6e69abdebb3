import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n";
import { organisationWords } from "@/lib/organisations/page-labels";
import type { OrganisationStatus } from "@/prisma/generated/enums";

/** Why an organisation is in the directory and yet does not act. */
export function OrganisationNotice({ locale, status }: { locale: Locale; status: OrganisationStatus }) {
  const t = organisationWords[locale];
  if (status !== "suspended" && status !== "liquidated") return null;
  const isOver = status === "liquidated";
  return (
    <Notice tone="warn" title={isOver ? t.liquidated : t.suspended}>
      <p>{isOver ? t.liquidatedText : t.suspendedText}</p>
    </Notice>
  );
}
