import type { ReactNode } from "react";

import { Link } from "@/components/ui/link";

export type Card = { key: string; href: string; title: ReactNode; above?: ReactNode; text?: ReactNode; below?: ReactNode };

/** A list of things one may open, in one to three columns. */
export function CardList({ cards, columns = 2 }: { cards: readonly Card[]; columns?: 1 | 2 | 3 }) {
  const grid = { 1: "", 2: "md:grid-cols-2", 3: "md:grid-cols-2 lg:grid-cols-3" }[columns];
  return (
    <ul className={`my-4 grid gap-4 ${grid}`}>
      {cards.map(({ key, href, title, above, text, below }) => (
        <li key={key} className="card relative rounded border border-line p-4 hover:border-action">
          {above ? <div className="mb-2 text-[0.9375rem] text-muted">{above}</div> : null}
          <h3 className="text-[1.125rem]">
            <Link href={href} className="link after:absolute after:inset-0">
              {title}
            </Link>
          </h3>
          {text ? <p className="mt-2">{text}</p> : null}
          {below ? <div className="mt-2 text-[0.9375rem] text-muted">{below}</div> : null}
        </li>
      ))}
    </ul>
  );
}
