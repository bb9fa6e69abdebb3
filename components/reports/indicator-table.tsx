import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n";
import { type Figures, type Indicator, indicators, isEmpty } from "@/lib/reports/indicators";
import { changeLabel, figureLabel, reportWords } from "@/lib/reports/labels";
import { growth } from "@/lib/reports/rules";

type IndicatorProps = { locale: Locale; year: number; now: Figures; before: Figures };

/** Every indicator with its definition, this year's value and the last one's. */
export function IndicatorTable({ locale, year, now, before }: IndicatorProps) {
  const t = reportWords[locale];
  const shown = (indicator: Indicator, figures: Figures) => figureLabel(locale, indicator, indicator.value(figures));
  return (
    <Table
      caption={t.indicators}
      rows={indicators}
      keyOf={({ code }) => code}
      columns={[
        {
          key: "name",
          label: t.indicator,
          cell: ({ name, href, value }) =>
            isEmpty(value(now)) ? name[locale] : <Link href={`/${locale}${href(year)}`}>{name[locale]}</Link>,
        },
        {
          key: "rule",
          label: t.rule,
          cell: ({ rule, period }) => (
            <>
              {rule[locale]} <span className="text-muted">({t.periods[period]})</span>
            </>
          ),
        },
        {
          key: "now",
          label: String(year),
          end: true,
          cell: (indicator) => <strong className="whitespace-nowrap">{shown(indicator, now)}</strong>,
        },
        {
          key: "before",
          label: String(year - 1),
          end: true,
          cell: (indicator) => <span className="whitespace-nowrap">{shown(indicator, before)}</span>,
        },
        {
          key: "change",
          label: t.change,
          end: true,
          cell: (indicator) => (
            <span className="whitespace-nowrap">
              {changeLabel(locale, indicator, growth(indicator.value(now), indicator.value(before)))}
            </span>
          ),
        },
      ]}
    />
  );
}
