import type { ReactNode } from "react";

type Tone = "info" | "warn" | "good" | "danger";

const tones: Record<Tone, string> = {
  info: "border-action bg-action-soft",
  warn: "border-amber bg-amber-soft",
  good: "border-good bg-good-soft",
  danger: "border-danger bg-danger-soft",
};

type NoticeProps = { tone?: Tone; title?: string; children?: ReactNode; role?: "alert" | "status" };

export function Notice({ tone = "info", title, children, role }: NoticeProps) {
  return (
    <div role={role} className={`card my-4 border-s-4 p-4 text-ink ${tones[tone]}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
