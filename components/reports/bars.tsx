export type Bar = { label: string; value: number; shown: string };

/** Bars whose words are the page's own text, so that they stay readable on a phone and at 200 %; a table belongs underneath. */
export function Bars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure role="img" aria-label={title} className="my-4 max-w-4xl">
      {bars.map(({ label, value, shown }) => (
        <div key={label} className="mt-4 grid gap-x-4 gap-y-1 first:mt-0 md:mt-3 md:grid-cols-[20rem_1fr] md:items-center">
          <div className="flex justify-between gap-4">
            <span>{label}</span>
            <span className="font-semibold whitespace-nowrap tabular-nums">{shown}</span>
          </div>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden className="h-5 w-full bg-surface">
            <rect width={Math.max(0.5, (value / most) * 100)} height="4" className="fill-action" />
          </svg>
        </div>
      ))}
    </figure>
  );
}
