import { Said } from "@/components/ui/said";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import { type Locale, formatNumber } from "@/lib/i18n";
import { slugOf } from "@/lib/slug";
import { countResidents, tosWords } from "@/lib/tos-bodies/labels";
import type { Tos } from "@/lib/tos-bodies/queries";

type FactsProps = { locale: Locale; tos: Tos; quorum: { needed: number; share: string } };

const signed = (locale: Locale, act: string, day: string) => (
  <>
    <Said locale={locale} ru={act} />
    {`, ${formatDay(locale, day)}`}
  </>
);

/** The entry of the register in full. */
export function TosFacts({ locale, tos, quorum }: FactsProps) {
  const t = tosWords[locale];
  return (
    <SummaryList
      rows={[
        { label: t.number, value: <Said locale={locale} ru={tos.registerNumber} /> },
        { label: t.territory, value: <Said locale={locale} ru={tos.territoryRu} en={tos.territoryEn} /> },
        { label: t.houses, value: <Houses locale={locale} houses={tos.houses} /> },
        { label: t.boundary, value: signed(locale, tos.boundaryAct, tos.boundaryActOn) },
        { label: t.charter, value: formatDay(locale, tos.charterOn) },
        { label: t.legal, value: tos.legalEntity ? t.legalEntity : t.notLegalEntity },
        { label: t.chair, value: <Said locale={locale} ru={tos.chairName} /> },
        { label: t.term, value: tos.termUntil && t.termUntil(formatDay(locale, tos.termUntil)) },
        { label: t.residents, value: formatNumber(locale, tos.residents) },
        { label: t.quorum, value: t.quorumIs(countResidents(locale, quorum.needed), quorum.share) },
        { label: t.ceased, value: tos.ceasedOn && formatDay(locale, tos.ceasedOn) },
        { label: t.checkedLabel, value: formatDay(locale, tos.checkedOn) },
      ]}
    />
  );
}

function Houses({ locale, houses }: { locale: Locale; houses: readonly string[] }) {
  return (
    <ul>
      {houses.map((house) => (
        <li key={house} id={slugOf(house)}>
          <Said locale={locale} ru={house} />
        </li>
      ))}
    </ul>
  );
}
