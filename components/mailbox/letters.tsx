import { EmptyState } from "@/components/ui/empty-state";
import { formatInstant } from "@/lib/dates";
import type { ByLocale, Locale } from "@/lib/i18n";
import type { Letter } from "@/lib/mailbox/queries";

export const mailWords: ByLocale<{ title: string; lead: string; none: string; to: string }> = {
  ru: {
    title: "Почта портала",
    lead: "В демонстрационном режиме письма никуда не уходят: они лежат здесь.",
    none: "Писем пока нет",
    to: "Кому",
  },
  en: {
    title: "The portal's mail",
    lead: "In demonstration mode letters go nowhere: they lie here.",
    none: "No letters yet",
    to: "To",
  },
};

const address = /(https?:\/\/\S+)/;

/** Letters as they would be read, with their links alive. */
export function Letters({ locale, letters }: { locale: Locale; letters: readonly Letter[] }) {
  if (letters.length === 0) return <EmptyState title={mailWords[locale].none} />;
  return (
    <ul className="my-4 grid gap-3">
      {letters.map(({ id, to, subject, text, createdAt }) => (
        <li key={id}>
          <details className="card rounded border border-line p-3" lang="ru">
            <summary>
              <strong>{subject}</strong> <span className="text-muted">{`${formatInstant(locale, createdAt)} · ${to}`}</span>
            </summary>
            <div className="measure mt-3 whitespace-pre-line">
              {text.split(address).map((part) =>
                address.test(part) ? (
                  <a key={part} className="link break-all" href={part}>
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
