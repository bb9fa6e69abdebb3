import type { ReactNode } from "react";

/** What the clock changes by itself (days left, what is open) is at most five minutes old. */
export const revalidate = 300;

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children;
}
