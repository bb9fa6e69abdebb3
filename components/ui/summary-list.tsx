import type { ReactNode } from "react";

export type SummaryRow = { label: string; value: ReactNode; action?: ReactNode };

/** Names and values, such as a card of facts or "check your answers". Rows without a value are left out. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="my-4 border-t border-line">
      {rows
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ label, value, action }) => (
          <div key={label} className="grid gap-x-6 border-b border-line py-3 md:grid-cols-[14rem_1fr_auto]">
            <dt className="font-semibold">{label}</dt>
            <dd>{value}</dd>
            {action ? <dd>{action}</dd> : null}
          </div>
        ))}
    </dl>
  );
}
