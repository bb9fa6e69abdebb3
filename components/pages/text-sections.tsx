export type TextSection = {
  id: string;
  title: string;
  text?: readonly string[];
  list?: readonly string[];
  after?: readonly string[];
};

/** Sections of plain words: paragraphs, a list, and what follows it. */
export function TextSections({ sections }: { sections: readonly TextSection[] }) {
  return sections.map(({ id, title, text = [], list = [], after = [] }) => (
    <section key={id} aria-labelledby={id} className="prose measure mt-10">
      <h2 id={id}>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {list.length > 0 ? (
        <ul>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {after.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ));
}
