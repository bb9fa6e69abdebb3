import NextLink from "next/link";
import type { ComponentProps } from "react";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "prefetch">;

/** Pages are fetched when asked for, not when seen. */
export function Link({ className = "link", ...rest }: LinkProps) {
  return <NextLink prefetch={false} className={className} {...rest} />;
}

export function LinkButton({ quiet = false, ...rest }: LinkProps & { quiet?: boolean }) {
  return <NextLink prefetch={false} {...rest} className={quiet ? "button button-quiet" : "button"} />;
}
