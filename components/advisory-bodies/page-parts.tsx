import type { ReactNode } from "react";

export type PagePart = { id: string; title: string; body: ReactNode };

/** A long page: where to jump to, then its parts under headings of the second level. */
export function PageParts({ label, parts }: { label: string; parts: readonly PagePart[] }) {
  return (
    <>
      <nav aria-label={label} className="no-print my-6 border-s-4 border-line ps-4">
        <p className="font-semibold">{label}</p>
        <ul className="mt-1 md:columns-2">
          {parts.map(({ id, title }) => (
            <li key={id} className="py-1">
              <a className="link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, body }) => (
        <section key={id} aria-labelledby={id} className="mt-10">
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
    </>
  );
}
