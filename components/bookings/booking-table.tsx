import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { statusNames, statusTones } from "@/lib/bookings/labels";
import { bookingWords } from "@/lib/bookings/page-labels";
import type { BookingSummary } from "@/lib/bookings/queries";
import { isOverdue } from "@/lib/bookings/rules";
import { formatDay, formatSpan } from "@/lib/dates";
import { toDay } from "@/lib/days";
import type { Locale } from "@/lib/i18n";

type TableProps = { locale: Locale; rows: readonly BookingSummary[]; base: "my" | "admin"; today: Date };

export function BookingTable({ locale, rows, base, today }: TableProps) {
  const say = bookingWords[locale];
  return (
    <Table
      caption={say.title}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "number",
          label: say.number,
          cell: ({ id, number }) => <Link href={`/${locale}/${base}/bookings/${id}`}>{number}</Link>,
        },
        {
          key: "event",
          label: say.event,
          cell: ({ title, organisationName }) => (
            <span lang="ru">
              {title}
              {base === "admin" ? <span className="block text-muted">{organisationName}</span> : null}
            </span>
          ),
        },
        {
          key: "when",
          label: say.when,
          cell: ({ startAt, endAt, premises }) => (
            <>
              {formatSpan(locale, startAt, endAt)}
              <span className="block text-muted">
                <Said locale={locale} ru={premises.nameRu} en={premises.nameEn} />
              </span>
            </>
          ),
        },
        {
          key: "state",
          label: say.state,
          cell: (row) => (
            <>
              <Tag tone={statusTones[row.status]}>{statusNames[locale][row.status]}</Tag>{" "}
              {isOverdue(row, today) ? <Tag tone="danger">{say.overdue}</Tag> : null}
            </>
          ),
        },
        {
          key: "due",
          label: say.due,
          cell: ({ status, dueOn }) => (status === "requested" || status === "needsInfo" ? formatDay(locale, toDay(dueOn)) : "—"),
        },
      ]}
    />
  );
}
