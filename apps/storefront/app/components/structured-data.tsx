/** A data block for search engines. It is never run, so the content security policy lets it stand. */
export function StructuredData({ data }: { data: object }) {
  // A `<` could end the element early; escaped like this it is the same JSON.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON cannot be written as children, which React escapes
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
