import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n";
import { organisationWords } from "@/lib/organisations/page-labels";

/** For a leader whose organisation is not in the directory. */
export function Join({ locale, email }: { locale: Locale; email: string }) {
  const t = organisationWords[locale];
  return (
    <div className="measure mt-8">
      <Notice title={t.join}>
        <p>
          {`${t.joinText} `}
          <a className="link" href={`mailto:${email}`}>
            {t.joinLink}
          </a>
        </p>
      </Notice>
    </div>
  );
}
