import { whenOf } from "@/components/events/event-when";
import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import type { EventSummary } from "@/lib/events/queries";
import { type Locale, formatNumber } from "@/lib/i18n";
import { reportWords } from "@/lib/reports/labels";

type YearEventsProps = { locale: Locale; year: number; events: readonly EventSummary[] };

/** The events a report counts, one a row. */
export function YearEvents({ locale, year, events }: YearEventsProps) {
  const t = reportWords[locale];
  return (
    <Table
      caption={t.eventsOf(year)}
      rows={events}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "event",
          label: t.event,
          cell: ({ slug, titleRu, titleEn }) => (
            <Link href={`/${locale}/events/${slug}`}>
              <Said locale={locale} ru={titleRu} en={titleEn} />
            </Link>
          ),
        },
        { key: "when", label: t.when, cell: (event) => whenOf(locale, event) },
        {
          key: "date",
          label: t.date,
          cell: ({ campaign }) => (campaign ? <Said locale={locale} ru={campaign.nameRu} en={campaign.nameEn} /> : "—"),
        },
        { key: "format", label: t.format, cell: ({ mode }) => t.modes[mode] },
        {
          key: "people",
          label: t.people,
          end: true,
          cell: ({ participants }) => (participants === null ? "—" : formatNumber(locale, participants)),
        },
      ]}
    />
  );
}
