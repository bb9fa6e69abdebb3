import type { ReactNode } from "react";

export type TimelineStep = { key: string; title: ReactNode; when?: ReactNode; text?: ReactNode; state: "done" | "now" | "next" };

const dots = { done: "bg-action border-action", now: "bg-amber border-ink", next: "bg-paper border-field" } as const;

/** Stages one under another; `labels` say in words what the dot's colour shows. */
export function Timeline({ steps, labels }: { steps: readonly TimelineStep[]; labels: Record<TimelineStep["state"], string> }) {
  return (
    <ol className="my-4 ms-2 border-s-2 border-line">
      {steps.map(({ key, title, when, text, state }) => (
        <li key={key} className="relative pb-5 ps-6 last:pb-0" aria-current={state === "now" ? "step" : undefined}>
          <span aria-hidden className={`absolute -start-[0.5625rem] top-1.5 size-4 rounded-full border-2 ${dots[state]}`} />
          <p className={state === "next" ? "text-muted" : "font-semibold"}>
            {title} <span className="sr-only">({labels[state]})</span>
          </p>
          {when ? <p className="text-[0.9375em] text-muted">{when}</p> : null}
          {text ? <div className="mt-1">{text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
