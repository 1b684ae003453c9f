/** A page about one person: kept by no cache. For a route's `headers`. */
export function privateHeaders(): Record<string, string> {
  return { "Cache-Control": "private, no-store" };
}
