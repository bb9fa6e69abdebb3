export type Bar = { label: string; value: number; shown: string };

const row = 52;
const width = 640;
const plot = 520;

/** Drawn on the server; the figures stand beside the bars, and a table belongs underneath. */
export function BarChart({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="my-4 max-w-3xl">
      <svg role="img" aria-label={title} viewBox={`0 0 ${width} ${bars.length * row}`} className="h-auto w-full">
        {bars.map(({ label, value, shown }, index) => (
          <g key={label} transform={`translate(0 ${index * row})`}>
            <text x="0" y="18" fontSize="15" className="fill-ink">
              {label}
            </text>
            <rect x="0" y="25" height="18" width={Math.max(2, (value / most) * plot)} className="fill-action" />
            <text x={8 + Math.max(2, (value / most) * plot)} y="39" fontSize="15" className="fill-ink">
              {shown}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
