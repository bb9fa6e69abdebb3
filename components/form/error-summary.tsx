"use client";

import { useEffect, useRef } from "react";

type Problem = { name?: string; text: string };

/** What is wrong, first thing on the form; it takes the focus and leads to each field. */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);

  return (
    <div ref={box} role="alert" tabIndex={-1} className="card my-5 border-4 border-danger p-4">
      <h2 className="text-[1.25rem]">{title}</h2>
      <ul className="mt-2 list-disc ps-5">
        {problems.map(({ name, text }) => (
          <li key={(name ?? "") + text}>
            {name ? (
              <a href={`#${name}`} className="font-semibold text-danger underline">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
