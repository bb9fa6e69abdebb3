import { Tag } from "@/components/ui/tag";
import { type Locale } from "@/lib/i18n";
import { type Having, havingLabels, havings, letters } from "@/lib/organisations/labels";
import { organisationWords } from "@/lib/organisations/page-labels";
import type { ListedOrganisation } from "@/lib/organisations/queries";

const countsOf = ({ seats, premises, subsidies }: ListedOrganisation): Record<Having, number> => ({
  seats,
  premises,
  subsidy: subsidies,
});

type LettersProps = { locale: Locale; organisation: ListedOrganisation; awardYear: number };

/** What an organisation has, in letters to the eye and in words to the ear; more than one is counted. */
export function Letters({ locale, organisation, awardYear }: LettersProps) {
  const counts = countsOf(organisation);
  const has = havings.filter((name) => counts[name] > 0);
  if (has.length === 0) return null;
  return (
    <ul className="flex gap-1">
      {has.map((name) => (
        <li key={name} title={havingLabels[locale][name](awardYear)}>
          <Tag tone="action">
            <span aria-hidden>{letters[locale][name]}</span>
            <span className="sr-only">{havingLabels[locale][name](awardYear)}</span>
            {counts[name] > 1 ? ` ${counts[name]}` : null}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

/** The key to the letters. */
export function LetterKey({ locale, awardYear }: { locale: Locale; awardYear: number }) {
  return (
    <dl aria-label={organisationWords[locale].legend} className="my-4 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
      {havings.map((name) => (
        <div key={name} className="flex gap-2">
          <dt>
            <Tag tone="action">{letters[locale][name]}</Tag>
          </dt>
          <dd>{havingLabels[locale][name](awardYear)}</dd>
        </div>
      ))}
    </dl>
  );
}
