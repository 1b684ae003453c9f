import { createElement, Fragment } from "react";

/**
 * A title with the words that matched in `<mark>`. The backend sends it escaped; here it is taken apart
 * rather than trusted, so that nothing but `mark` can ever become an element.
 */
export function Marked({ html }: { html: string }) {
  const pieces = html.split(/<mark>(.*?)<\/mark>/s);
  const parts = pieces.map((piece, index) =>
    index % 2 === 1 ? createElement("mark", null, unescaped(piece)) : unescaped(piece),
  );
  return createElement(Fragment, null, ...parts);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
