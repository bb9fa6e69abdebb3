const inert = (data: object) =>
  JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/** A schema.org description for machines; it cannot close its own script element. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: inert({ "@context": "https://schema.org", ...data }) }}
    />
  );
}
