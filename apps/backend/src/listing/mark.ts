import { fold } from "@market/ocop";
import { WORD } from "./text";

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

interface Span {
  from: number;
  to: number;
}

/**
 * The title as HTML-safe text with `<mark>` around the words that were looked for. Positions are found in the text itself
 * and every piece is escaped on its own, so neither a title nor a query can bring markup in, whichever engine answered.
 * @param words folded words of the query
 */
export function markTitle(title: string, words: readonly string[]): string {
  const text = title.normalize("NFC");
  const spans = joinNeighbours(text, matchedSpans(text, new Set(words)));
  let html = "";
  let end = 0;
  for (const { from, to } of spans) {
    html += `${escapeHtml(text.slice(end, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    end = to;
  }
  return html + escapeHtml(text.slice(end));
}

function matchedSpans(text: string, wanted: ReadonlySet<string>): Span[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const hit = words.map(({ folded }) => wanted.has(folded));
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next && wanted.has(word.folded + next.folded)) hit[index] = hit[index + 1] = true;
  });
  return words.filter((_, index) => hit[index]);
}

/** "nước mắm" is one mark, not two. */
function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of spans) {
    const last = joined.at(-1);
    if (last && /^\s+$/.test(text.slice(last.to, from))) last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}
