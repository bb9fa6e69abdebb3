import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n";
import { formatPhone } from "@/lib/identifiers";
import { headWords } from "@/lib/meetings/head-labels";

/** How to send the head a question before a meeting. */
export function AskHead({ locale, email, phone }: { locale: Locale; email: string; phone: string }) {
  const t = headWords[locale];
  return (
    <div className="measure">
      <Notice title={t.askTitle}>
        <p>{t.ask}</p>
        <p className="mt-2">
          <a className="link" href={`mailto:${email}?subject=${encodeURIComponent(t.subject)}`}>
            {t.write}
          </a>{" "}
          <span className="text-muted">{email}</span>
        </p>
        <p className="mt-1">
          {`${t.call}: `}
          <a className="link" href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
            {formatPhone(phone)}
          </a>
        </p>
      </Notice>
    </div>
  );
}
