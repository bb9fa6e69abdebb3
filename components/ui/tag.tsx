import type { ReactNode } from "react";

export type Tone = "plain" | "action" | "good" | "warn" | "danger";

const tones: Record<Tone, string> = {
  plain: "bg-surface text-ink",
  action: "bg-action-soft text-action-dark",
  good: "bg-good-soft text-good",
  warn: "bg-amber-soft text-on-amber",
  danger: "bg-danger-soft text-danger",
};

/** A state in words; the colour only helps. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag inline-block rounded px-2 py-0.5 text-[0.875em] font-medium ${tones[tone]}`}>{children}</span>;
}
