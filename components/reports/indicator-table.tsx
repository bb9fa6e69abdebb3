import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n";
import { indicatorNames, recordsOf, reportWords, shownValue } from "@/lib/reports/labels";
import { type Values, indicatorCodes } from "@/lib/reports/rules";

export function IndicatorTable({ locale, year, values, before }: { locale: Locale; year: number; values: Values; before: Values }) {
  const say = reportWords[locale];
  const names = indicatorNames[locale];
  return (
    <Table
      caption={say.figures}
      rows={indicatorCodes}
      keyOf={(code) => code}
      columns={[
        { key: "name", label: say.indicator, cell: (code) => <Link href={`/${locale}${recordsOf(code, year)}`}>{names[code].name}</Link> },
        { key: "how", label: say.definition, cell: (code) => names[code].how },
        { key: "value", label: say.value, end: true, cell: (code) => <strong>{shownValue(locale, code, values)}</strong> },
        { key: "before", label: say.before, end: true, cell: (code) => shownValue(locale, code, before) },
      ]}
    />
  );
}
