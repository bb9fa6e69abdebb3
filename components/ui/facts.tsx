import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode };

/** A few large figures in a row. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="my-4 grid grid-cols-2 gap-4 md:grid-cols-4">
      {facts.map(({ label, value }) => (
        <div key={label} className="card flex flex-col-reverse justify-end border-t-4 border-action bg-surface p-4">
          <dt className="text-[0.9375rem] text-muted">{label}</dt>
          <dd className="text-[1.75rem] font-bold leading-tight tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
