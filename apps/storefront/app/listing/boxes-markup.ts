import type { FacetValue } from "@market/store-contract";
import { htmlText } from "~/html-text";

/** What the facets' `Box` shows, of many values, as HTML. */
export function boxesMarkup(name: string, values: readonly FacetValue[]): string {
  return values.map((value) => boxMarkup(name, value)).join("");
}

function boxMarkup(name: string, { value, label, count, chosen }: FacetValue): string {
  const box = `facet-box ${count === 0 && !chosen ? "text-muted" : ""}`;
  const input = `<input type="checkbox" name="${htmlText(name)}"${chosen ? ' checked=""' : ""} value="${htmlText(value)}"/>`;
  const words = `<span class="flex-1">${htmlText(label)}</span><span class="text-sm tabular-nums text-muted">${count}</span>`;
  return `<label class="${box}">${input}${words}</label>`;
}
